package org.reversementoring.catalog.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.catalog.CatalogService;
import org.reversementoring.catalog.TopicDetails;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** One topic: what it is about, who is wanted, and how to begin to talk about it. */
public class TopicPage extends PageAction {

    private final CatalogService catalog;
    private final TopicComponents components;
    private int topicId;

    public TopicPage(PageFrame frame, CatalogService catalog, TopicComponents components) {
        super(frame);
        this.catalog = catalog;
        this.components = components;
    }

    @Override
    protected String menuEntry() {
        return "topics";
    }

    @Override
    protected String content() {
        entitle(text("catalog.topic.title"));
        Optional<TopicDetails> details = catalog.details(reader(), topicId);
        details.ifPresent(topic -> entitle(topic.topic().name()));
        return details.map(topic -> components.page(reader(), surface(), topic))
                .orElseGet(() -> vanished(text("catalog.topic.vanished")));
    }

    @StrutsParameter
    public void setTopicId(int topicId) {
        this.topicId = topicId;
    }
}
