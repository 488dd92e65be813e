package org.reversementoring.catalog.web;

import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.catalog.CoordinationService;
import org.reversementoring.catalog.ProposalService;
import org.reversementoring.catalog.TopicPageService;
import org.reversementoring.web.PageFrame;

/** Makes the page of one topic, or the pages of all topics that have none. */
public class MakeTopicPages extends CoordinationPage {

    private int topicId;

    public MakeTopicPages(
            PageFrame frame,
            CoordinationService coordination,
            ProposalService proposals,
            TopicPageService pages,
            CoordinationComponents components) {
        super(frame, coordination, proposals, pages, components);
    }

    @Override
    public String execute() {
        return attempt(() -> pages.make(reader(), topicId == 0 ? pages.without(reader()) : Set.of(topicId)));
    }

    /** 0 for all that have none. */
    @StrutsParameter
    public void setTopicId(int topicId) {
        this.topicId = topicId;
    }
}
