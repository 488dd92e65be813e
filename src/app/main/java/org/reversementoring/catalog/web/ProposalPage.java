package org.reversementoring.catalog.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.catalog.CatalogService;
import org.reversementoring.catalog.Proposal;
import org.reversementoring.catalog.ProposalService;
import org.reversementoring.catalog.TopicDraft;
import org.reversementoring.web.PageFrame;

/** One proposal: accepted as it is, in better words or as another name of a topic, or declined with a reason. */
public class ProposalPage extends TopicFormPage {

    final ProposalService proposals;
    private final CatalogService catalog;
    private final CoordinationComponents components;
    int proposalId;
    int version;
    int targetId;
    String reason = "";

    public ProposalPage(
            PageFrame frame, ProposalService proposals, CatalogService catalog, CoordinationComponents components) {
        super(frame);
        this.proposals = proposals;
        this.catalog = catalog;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("catalog.proposal.title");
    }

    @Override
    protected String menuEntry() {
        return "topics-admin";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("proposal-decide");
    }

    @Override
    protected String content() {
        Optional<Proposal> proposal = proposals.proposal(reader(), proposalId);
        return proposal.filter(Proposal::isOpen)
                .map(open -> components.proposal(
                        reader(),
                        surface(),
                        open,
                        draft(open),
                        reason,
                        targetId,
                        errors("reason", "targetId"),
                        catalog.topics(reader()),
                        catalog.similar(reader(), draft(open).name()),
                        !readOnly()))
                .orElseGet(() -> vanished(text("catalog.proposal.decided")));
    }

    /** What the form shows. */
    TopicDraft draft(Proposal proposal) {
        return TopicDraft.of(proposal.wording());
    }

    @StrutsParameter
    public void setProposalId(int proposalId) {
        this.proposalId = proposalId;
    }

    @StrutsParameter
    public void setVersion(int version) {
        this.version = version;
    }

    /** The topic that it is another name of; 0 for none. */
    @StrutsParameter
    public void setTargetId(int targetId) {
        this.targetId = targetId;
    }

    @StrutsParameter
    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
