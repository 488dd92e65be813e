package org.reversementoring.feedback.web;

import java.util.List;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.feedback.FeedbackService;
import org.reversementoring.feedback.HealthService;
import org.reversementoring.feedback.HealthState;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** For coordinators: how the pairings of a programme are, by facts. */
public class HealthPage extends PageAction {

    private final HealthService health;
    private final FeedbackService feedback;
    private final ProgrammeService programmes;
    private final FeedbackComponents feedbackComponents;
    private final HealthComponents components;
    private int programmeId;
    private int page = 1;
    private Optional<HealthState> state = Optional.empty();

    public HealthPage(
            PageFrame frame,
            HealthService health,
            FeedbackService feedback,
            ProgrammeService programmes,
            FeedbackComponents feedbackComponents,
            HealthComponents components) {
        super(frame);
        this.health = health;
        this.feedback = feedback;
        this.programmes = programmes;
        this.feedbackComponents = feedbackComponents;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("feedback.health.title");
    }

    @Override
    protected String lead() {
        return text("feedback.health.lead");
    }

    @Override
    protected String menuEntry() {
        return "pair-health";
    }

    @Override
    protected String content() {
        reader().coordinating();
        List<Programme> all = programmes.all(reader());
        return feedbackComponents
                .chosen(all, programmeId)
                .map(programme -> components.page(
                        reader(),
                        surface(),
                        programme,
                        all,
                        health.health(reader(), programme.id(), one -> HealthComponents.isShown(state, one), page),
                        state,
                        feedback.sums(reader(), programme.id())))
                .orElseGet(() -> vanished(text("feedback.no-programme")));
    }

    /** 0 for the first one. */
    @StrutsParameter
    public void setProgrammeId(int programmeId) {
        this.programmeId = programmeId;
    }

    /** From 1 on. */
    @StrutsParameter
    public void setPage(int page) {
        this.page = page;
    }

    /** Which pairings are shown; all that need somebody if it is none. */
    @StrutsParameter
    public void setState(String slug) {
        state = HealthComponents.state(slug);
    }
}
