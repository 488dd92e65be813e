package org.reversementoring.session.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.session.NewSession;
import org.reversementoring.session.Session;
import org.reversementoring.session.SessionService;
import org.reversementoring.session.SessionView;
import org.reversementoring.session.TimeChoice;
import org.reversementoring.session.TimesService;
import org.reversementoring.web.PageFrame;

/** Proposes a session, or changes one, at a time that was offered or typed. */
public class SavePlan extends PlanPage {
    private int sessionVersion;
    private int number;
    private String look = "";
    private String at = "";
    private String offeredMinutes = "";
    private String date = "";
    private String time = "";
    private String venue = "";
    private String objective = "";
    private String questions = "";

    public SavePlan(PageFrame frame, SessionService sessions, TimesService times, PlanComponents components) {
        super(frame, sessions, times, components);
    }

    @Override
    public String execute() {
        if (!look.isEmpty()) {
            minutes = look;
            offeredMinutes = look;
            at = "";
            return doDefault();
        }
        return attempt(() -> pairingId = saved().pairingId());
    }

    private Session saved() {
        return sessionId == 0
                ? sessions.propose(reader(), pairingId, number, typed())
                : sessions.change(reader(), sessionId, sessionVersion, typed());
    }

    /** What the next page says has been done. */
    public String getOutcome() {
        return sessionId == 0 ? "propose" : "change";
    }

    @Override
    Optional<String> offeredMinutes() {
        return Optional.of(offeredMinutes).filter(shown -> !shown.isEmpty());
    }

    @Override
    NewSession typed(Optional<SessionView> present, TimeChoice choice) {
        return PlanComponents.shown(reader(), typed());
    }

    /** A time that was offered takes as long as those that were offered beside it, whatever was typed below them. */
    private NewSession typed() {
        return new NewSession(at, date, time, at.isEmpty() ? minutes : offeredMinutes, venue, objective, questions);
    }

    /** Of the session that was on the screen. */
    @StrutsParameter
    public void setSessionVersion(int sessionVersion) {
        this.sessionVersion = sessionVersion;
    }

    /** Of the session that was on the screen, if it was a new one. */
    @StrutsParameter
    public void setNumber(int number) {
        this.number = number;
    }

    /** How long a session is to be for which other times are looked for, while all that has been typed stays. */
    @StrutsParameter
    public void setLook(String look) {
        this.look = given(look);
    }

    @StrutsParameter
    public void setAt(String at) {
        this.at = given(at);
    }

    @StrutsParameter
    public void setOfferedMinutes(String offeredMinutes) {
        this.offeredMinutes = given(offeredMinutes);
    }

    @StrutsParameter
    public void setDate(String date) {
        this.date = given(date);
    }

    @StrutsParameter
    public void setTime(String time) {
        this.time = given(time);
    }

    @StrutsParameter
    public void setVenue(String venue) {
        this.venue = given(venue);
    }

    @StrutsParameter
    public void setObjective(String objective) {
        this.objective = given(objective);
    }

    @StrutsParameter
    public void setQuestions(String questions) {
        this.questions = given(questions);
    }

    private static String given(String typed) {
        return typed == null ? "" : typed;
    }
}
