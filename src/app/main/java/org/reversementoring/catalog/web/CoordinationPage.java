package org.reversementoring.catalog.web;

import java.util.Optional;
import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.catalog.CoordinationService;
import org.reversementoring.catalog.ProposalService;
import org.reversementoring.catalog.TopicPageService;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** What coordinators see first: proposals to decide on, topics with what they lack, merges that can be undone. */
public class CoordinationPage extends PageAction {

    private static final Set<String> DONE =
            Set.of("accepted", "synonym", "declined", "saved", "retired", "reinstated", "merged", "undone", "paged");

    final CoordinationService coordination;
    final TopicPageService pages;
    private final ProposalService proposals;
    private final CoordinationComponents components;
    private String done = "";

    public CoordinationPage(
            PageFrame frame,
            CoordinationService coordination,
            ProposalService proposals,
            TopicPageService pages,
            CoordinationComponents components) {
        super(frame);
        this.coordination = coordination;
        this.proposals = proposals;
        this.pages = pages;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("catalog.coordination.title");
    }

    @Override
    protected String lead() {
        return text("catalog.coordination.lead");
    }

    @Override
    protected String menuEntry() {
        return "topics-admin";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("merge-undo");
    }

    @Override
    protected String content() {
        reader().coordinating();
        if (DONE.contains(done)) {
            tell(Message.success(text("catalog.done." + done)));
        }
        return components.overview(
                reader(),
                surface(),
                proposals.open(reader()),
                coordination.topics(reader()),
                coordination.undoableMerges(reader()),
                pages.hasSpace(reader()) ? pages.without(reader()) : Set.of(),
                !readOnly());
    }

    /** What has just been done. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = done == null ? "" : done;
    }
}
