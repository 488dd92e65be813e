package org.reversementoring.catalog.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.catalog.CoordinationService;
import org.reversementoring.catalog.ProposalService;
import org.reversementoring.catalog.TopicPageService;
import org.reversementoring.web.PageFrame;

/** Takes a merge back. */
public class UndoMerge extends CoordinationPage {

    private int mergeId;

    public UndoMerge(
            PageFrame frame,
            CoordinationService coordination,
            ProposalService proposals,
            TopicPageService pages,
            CoordinationComponents components) {
        super(frame, coordination, proposals, pages, components);
    }

    @Override
    public String execute() {
        return attempt(() -> coordination.undo(reader(), mergeId));
    }

    @StrutsParameter
    public void setMergeId(int mergeId) {
        this.mergeId = mergeId;
    }
}
