package org.reversementoring.matching.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.matching.ConflictService;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Whom coordinators keep apart. */
public class ConflictsPage extends PageAction {

    final ConflictService conflicts;
    private final MatchingComponents components;
    private int before;
    private String done = "";
    String one = "";
    String other = "";

    public ConflictsPage(PageFrame frame, ConflictService conflicts, MatchingComponents components) {
        super(frame);
        this.conflicts = conflicts;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("matching.conflicts.title");
    }

    @Override
    protected String lead() {
        return text("matching.conflicts.lead");
    }

    @Override
    protected String menuEntry() {
        return "matching";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("matching-conflicts-change");
    }

    @Override
    protected String content() {
        reader().coordinating();
        if (done.equals("declared") || done.equals("withdrawn")) {
            tell(Message.success(text("matching.conflicts.done." + done)));
        }
        return components.conflicts(
                reader(),
                surface(),
                conflicts.page(reader(), before > 0 ? before : Integer.MAX_VALUE),
                before <= 0,
                one,
                other,
                this::errorsAt,
                !readOnly());
    }

    /** The number below which the page begins; 0 for the newest. */
    @StrutsParameter
    public void setBefore(int before) {
        this.before = before;
    }

    /** What has just been done: {@code declared}, {@code withdrawn}, or anything else for nothing. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = done == null ? "" : done;
    }
}
