package org.reversementoring.catalog.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.catalog.CatalogService;
import org.reversementoring.catalog.Proposal;
import org.reversementoring.catalog.ProposalService;
import org.reversementoring.catalog.TopicDraft;
import org.reversementoring.web.PageFrame;

/** Accepts a proposal or declines it. */
public class DecideProposal extends ProposalPage {

    private boolean declining;

    public DecideProposal(
            PageFrame frame, ProposalService proposals, CatalogService catalog, CoordinationComponents components) {
        super(frame, proposals, catalog, components);
    }

    @Override
    public String execute() {
        return attempt(() -> {
            if (declining) {
                proposals.decline(reader(), proposalId, version, reason);
            } else {
                proposals.accept(reader(), proposalId, version, typed());
            }
        });
    }

    @Override
    TopicDraft draft(Proposal proposal) {
        return typed();
    }

    /** For the address of the next page. */
    public String getDone() {
        return declining ? "declined" : "accepted";
    }

    @StrutsParameter
    public void setStep(String step) {
        this.declining = "decline".equals(step);
    }
}
