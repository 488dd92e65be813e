package org.reversementoring.session.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.programme.Refused;
import org.reversementoring.session.Session;
import org.reversementoring.session.SessionService;
import org.reversementoring.web.PageFrame;

/** Takes a step with a session; a page shown too long ago is told so and shows where the session stands now. */
public class TakeSessionStep extends SessionsPage {
    private int sessionId;
    private int sessionVersion;
    private String step = "";

    public TakeSessionStep(
            PageFrame frame, SessionService sessions, PairingService pairings, SessionComponents components) {
        super(frame, sessions, pairings, components);
    }

    @Override
    public String execute() {
        return attempt(() -> pairingId = taken().pairingId());
    }

    private Session taken() {
        return switch (step) {
            case "accept" -> sessions.accept(reader(), sessionId, sessionVersion);
            case "cancel" -> sessions.cancel(reader(), sessionId, sessionVersion);
            case "hold" -> sessions.hold(reader(), sessionId, sessionVersion);
            case "miss" -> sessions.miss(reader(), sessionId, sessionVersion);
            default -> throw Refused.because("", "session.step.not-now");
        };
    }

    /** What the next page says has been done. */
    public String getOutcome() {
        return step;
    }

    @StrutsParameter
    public void setSessionId(int sessionId) {
        this.sessionId = sessionId;
    }

    @StrutsParameter
    public void setSessionVersion(int sessionVersion) {
        this.sessionVersion = sessionVersion;
    }

    @StrutsParameter
    public void setStep(String step) {
        this.step = step == null ? "" : step;
    }
}
