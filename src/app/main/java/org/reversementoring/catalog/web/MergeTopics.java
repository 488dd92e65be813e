package org.reversementoring.catalog.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.catalog.CatalogService;
import org.reversementoring.catalog.CoordinationService;
import org.reversementoring.web.PageFrame;

/** Merges two topics; first shows what would move. */
public class MergeTopics extends MergePage {

    private boolean certain;
    private int shownTargetId;
    private int sourceVersion;
    private int targetVersion;

    public MergeTopics(
            PageFrame frame,
            CoordinationService coordination,
            CatalogService catalog,
            CoordinationComponents components) {
        super(frame, coordination, catalog, components);
    }

    @Override
    public String execute() {
        // Another topic may have been chosen after the preview: then that one is shown first.
        return certain && shownTargetId == targetId
                ? attempt(() -> coordination.merge(reader(), topicId, sourceVersion, targetId, targetVersion))
                : doDefault();
    }

    @StrutsParameter
    public void setStep(String step) {
        this.certain = "merge".equals(step);
    }

    /** The topic whose preview was on the screen. */
    @StrutsParameter
    public void setShownTargetId(int shownTargetId) {
        this.shownTargetId = shownTargetId;
    }

    @StrutsParameter
    public void setSourceVersion(int sourceVersion) {
        this.sourceVersion = sourceVersion;
    }

    @StrutsParameter
    public void setTargetVersion(int targetVersion) {
        this.targetVersion = targetVersion;
    }
}
