package org.reversementoring.catalog.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.catalog.CatalogService;
import org.reversementoring.catalog.Proposal;
import org.reversementoring.catalog.ProposalService;
import org.reversementoring.catalog.TopicDraft;
import org.reversementoring.web.PageFrame;

/** Accepts a proposal, as a topic or as another name of one, or declines it. */
public class DecideProposal extends ProposalPage {

    private String step = "";

    public DecideProposal(
            PageFrame frame, ProposalService proposals, CatalogService catalog, CoordinationComponents components) {
        super(frame, proposals, catalog, components);
    }

    @Override
    public String execute() {
        return attempt(() -> {
            switch (step) {
                case "decline" -> proposals.decline(reader(), proposalId, version, reason);
                case "synonym" -> proposals.acceptAsSynonym(reader(), proposalId, version, targetId, typed());
                default -> proposals.accept(reader(), proposalId, version, typed());
            }
        });
    }

    @Override
    TopicDraft draft(Proposal proposal) {
        return typed();
    }

    /** For the address of the next page. */
    public String getDone() {
        return switch (step) {
            case "decline" -> "declined";
            case "synonym" -> "synonym";
            default -> "accepted";
        };
    }

    @StrutsParameter
    public void setStep(String step) {
        this.step = step == null ? "" : step;
    }
}
