package org.reversementoring.catalog.web;

import java.util.List;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.catalog.CoordinationService;
import org.reversementoring.catalog.TopicDetails;
import org.reversementoring.catalog.TopicDraft;
import org.reversementoring.programme.Change;
import org.reversementoring.web.PageFrame;

/** All that a topic says, to be changed; and the way out of the catalog and back. */
public class EditTopicPage extends TopicFormPage {

    final CoordinationService coordination;
    private final CoordinationComponents components;
    int topicId;

    public EditTopicPage(PageFrame frame, CoordinationService coordination, CoordinationComponents components) {
        super(frame);
        this.coordination = coordination;
        this.components = components;
    }

    @Override
    protected String menuEntry() {
        return "topics-admin";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("topic-save");
    }

    @Override
    protected String content() {
        entitle(text("catalog.edit.title"));
        Optional<TopicDetails> topic = coordination.topic(reader(), topicId);
        topic.ifPresent(known -> entitle(known.topic().name()));
        return topic.map(known -> components.edit(
                        reader(), surface(), known, draft(known), changedMeanwhile(known), errors(), !readOnly()))
                .orElseGet(() -> vanished(text("catalog.topic.gone")));
    }

    /** What the form shows. */
    TopicDraft draft(TopicDetails topic) {
        return TopicDraft.of(topic.wording());
    }

    /** What others have done to the topic since the form was first shown. */
    List<Change> changedMeanwhile(TopicDetails topic) {
        return List.of();
    }

    @StrutsParameter
    public void setTopicId(int topicId) {
        this.topicId = topicId;
    }
}
