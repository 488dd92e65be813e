package org.reversementoring.circle.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.circle.MeetingService;
import org.reversementoring.programme.Refused;
import org.reversementoring.web.PageFrame;

/** Writes down what has become of a turn. */
public class TakeTurn extends TurnsPage {
    private int number;
    private String step = "presented";
    private String subject = "";
    private String other = "";

    public TakeTurn(PageFrame frame, MeetingService meetings, MeetingComponents components) {
        super(frame, meetings, components);
    }

    @Override
    public String execute() {
        return attempt(() -> {
            switch (step) {
                case "presented" -> meetings.presented(reader(), pairingId, number, subject);
                case "skip" -> meetings.skip(reader(), pairingId, number);
                case "swap" -> meetings.swap(reader(), pairingId, number, other);
                default -> throw Refused.because("", "pairing.step.not-now");
            }
        });
    }

    @Override
    String subject() {
        return subject;
    }

    /** The number of the turn that was on the screen. */
    @StrutsParameter
    public void setNumber(int number) {
        this.number = number;
    }

    @StrutsParameter
    public void setStep(String step) {
        this.step = step == null ? "" : step;
    }

    @StrutsParameter
    public void setSubject(String subject) {
        this.subject = subject == null ? "" : subject;
    }

    /** With whom to swap: the username. */
    @StrutsParameter
    public void setOther(String other) {
        this.other = other == null ? "" : other;
    }
}
