package org.reversementoring.session.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.session.SessionService;
import org.reversementoring.session.SessionStep;
import org.reversementoring.session.SessionView;
import org.reversementoring.web.PageFrame;

/** Asks once more before a session is called off, or said not to have taken place: neither can be taken back. */
public class EndSessionPage extends SessionAction {
    private final SessionComponents components;
    private int sessionId;

    public EndSessionPage(PageFrame frame, SessionService sessions, SessionComponents components) {
        super(frame, sessions);
        this.components = components;
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("session-step");
    }

    @Override
    protected String content() {
        entitle(text("session.list.title"));
        reader().loggedIn();
        return sessions.session(reader(), sessionId)
                .flatMap(view -> step(view).map(step -> {
                    boolean begun = view.steps().contains(SessionStep.HOLD) || step == SessionStep.MISS;
                    entitle(text(begun ? "session.end.miss" : "session.end.cancel"));
                    return components.ending(reader(), surface(), view, step, !readOnly());
                }))
                .orElseGet(this::nothing);
    }

    private static Optional<SessionStep> step(SessionView view) {
        return Optional.of(SessionStep.CANCEL).filter(view.steps()::contains).or(() -> Optional.of(SessionStep.MISS)
                .filter(view.steps()::contains));
    }

    @StrutsParameter
    public void setSessionId(int sessionId) {
        this.sessionId = sessionId;
    }
}
