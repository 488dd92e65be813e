package org.reversementoring.catalog.web;

import java.util.List;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.catalog.CatalogService;
import org.reversementoring.catalog.CoordinationService;
import org.reversementoring.catalog.TopicDetails;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Chooses the topic into which another one goes, and tells what will move. */
public class MergePage extends PageAction {

    final CoordinationService coordination;
    private final CatalogService catalog;
    private final CoordinationComponents components;
    int topicId;
    int targetId;

    public MergePage(
            PageFrame frame,
            CoordinationService coordination,
            CatalogService catalog,
            CoordinationComponents components) {
        super(frame);
        this.coordination = coordination;
        this.catalog = catalog;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("catalog.merge.title");
    }

    @Override
    protected String menuEntry() {
        return "topics-admin";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("topic-merge-apply");
    }

    @Override
    protected String content() {
        Optional<TopicDetails> source = coordination.topic(reader(), topicId);
        List<TopicDetails> targets = coordination.topics(reader()).stream()
                .filter(TopicDetails::isActive)
                .filter(topic -> topic.id() != topicId)
                .toList();
        return source.map(topic -> components.merge(
                        reader(),
                        surface(),
                        topic,
                        targets,
                        catalog.similar(reader(), topic.topic().name()),
                        targetId,
                        errorsAt("targetId"),
                        !readOnly()))
                .orElseGet(() -> vanished(text("catalog.topic.gone")));
    }

    @StrutsParameter
    public void setTopicId(int topicId) {
        this.topicId = topicId;
    }

    @StrutsParameter
    public void setTargetId(int targetId) {
        this.targetId = targetId;
    }
}
