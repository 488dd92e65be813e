package org.reversementoring.catalog.web;

import java.util.List;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.catalog.CatalogService;
import org.reversementoring.catalog.ProposalService;
import org.reversementoring.catalog.SimilarTopic;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageFrame;

/** <em>Propose a topic</em>, with what has become of one's earlier proposals. */
public class ProposePage extends TopicFormPage {

    final CatalogService catalog;
    final ProposalService proposals;
    private final CatalogComponents components;
    private boolean proposed;

    public ProposePage(
            PageFrame frame, CatalogService catalog, ProposalService proposals, CatalogComponents components) {
        super(frame);
        this.catalog = catalog;
        this.proposals = proposals;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("catalog.propose.title");
    }

    @Override
    protected String lead() {
        return text("catalog.propose.lead");
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("topic-propose-send");
    }

    @Override
    protected String content() {
        reader().loggedIn();
        if (proposed) {
            tell(Message.success(text("catalog.propose.sent")));
        }
        return components.propose(
                reader(), surface(), typed(), errors(), similar(), proposals.mine(reader()), !readOnly());
    }

    /** The topics that look like what has been typed. */
    List<SimilarTopic> similar() {
        return List.of();
    }

    /** Whether a topic has just been proposed. */
    @StrutsParameter
    public void setProposed(boolean proposed) {
        this.proposed = proposed;
    }
}
