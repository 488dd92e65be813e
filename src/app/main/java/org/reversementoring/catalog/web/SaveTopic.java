package org.reversementoring.catalog.web;

import java.util.List;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.catalog.CoordinationService;
import org.reversementoring.catalog.TopicDetails;
import org.reversementoring.catalog.TopicDraft;
import org.reversementoring.programme.Change;
import org.reversementoring.web.PageFrame;

/**
 * Changes a topic. If somebody else has done so meanwhile, the form comes back with what was typed and with what the
 * other one has changed; saving it again is then meant.
 */
public class SaveTopic extends EditTopicPage {

    private int version;
    private String step = "";

    public SaveTopic(PageFrame frame, CoordinationService coordination, CoordinationComponents components) {
        super(frame, coordination, components);
    }

    @Override
    public String execute() {
        return attempt(() -> {
            switch (getDone()) {
                case "retired" -> coordination.retire(reader(), topicId, version);
                case "reinstated" -> coordination.reinstate(reader(), topicId, version);
                default -> coordination.edit(reader(), topicId, version, typed());
            }
        });
    }

    @Override
    TopicDraft draft(TopicDetails topic) {
        return typed();
    }

    @Override
    List<Change> changedMeanwhile(TopicDetails topic) {
        return topic.version() == version ? List.of() : coordination.since(reader(), topicId, version);
    }

    /** For the address of the next page. */
    public String getDone() {
        return switch (step) {
            case "retire" -> "retired";
            case "reinstate" -> "reinstated";
            default -> "saved";
        };
    }

    @StrutsParameter
    public void setVersion(int version) {
        this.version = version;
    }

    @StrutsParameter
    public void setStep(String step) {
        this.step = step == null ? "" : step;
    }
}
