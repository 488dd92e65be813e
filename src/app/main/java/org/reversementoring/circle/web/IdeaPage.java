package org.reversementoring.circle.web;

import java.util.Map;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.circle.Idea;
import org.reversementoring.circle.MeetingService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** The form in which a group says what has become of an idea. */
public class IdeaPage extends PageAction {
    final MeetingService meetings;
    private final MeetingComponents components;
    int ideaId;
    private int pairingId;

    public IdeaPage(PageFrame frame, MeetingService meetings, MeetingComponents components) {
        super(frame);
        this.meetings = meetings;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("circle.idea.title");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("idea-save");
    }

    @Override
    protected String content() {
        reader().loggedIn();
        return meetings.idea(reader(), ideaId)
                .map(idea -> components.decision(
                        reader(),
                        surface(),
                        idea,
                        idea.version(),
                        state(idea),
                        why(idea),
                        Map.of("state", errorsAt("state"), "why", errorsAt("why")),
                        !readOnly()))
                .orElseGet(() -> goneFromMine(text("circle.nothing")));
    }

    /** What the form shows. */
    String state(Idea idea) {
        return idea.state().name();
    }

    /** What the form shows. */
    String why(Idea idea) {
        return idea.why();
    }

    @StrutsParameter
    public void setIdeaId(int ideaId) {
        this.ideaId = ideaId;
    }

    final void leadTo(Idea idea) {
        pairingId = idea.groupId();
    }

    /** For the address of the next page. */
    public int getPairingId() {
        return pairingId;
    }
}
