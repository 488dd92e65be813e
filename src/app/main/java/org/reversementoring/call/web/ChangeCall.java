package org.reversementoring.call.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.call.OpenCallService;
import org.reversementoring.programme.Refused;
import org.reversementoring.web.PageFrame;

/** Stops a call, or goes on with it. */
public class ChangeCall extends OpenCallPage {

    private String step = "";

    public ChangeCall(PageFrame frame, OpenCallService calls, CallComponents components) {
        super(frame, calls, components);
    }

    @Override
    public String execute() {
        return attempt(() -> {
            switch (step) {
                case "stop" -> calls.stop(reader(), programmeId);
                case "resume" -> calls.resume(reader(), programmeId);
                default -> throw Refused.because("", "call.changed-elsewhere");
            }
        });
    }

    /** What the next page says has been done. */
    public String getOutcome() {
        return step.equals("stop") ? "stopped" : "resumed";
    }

    @StrutsParameter
    public void setStep(String step) {
        this.step = step == null ? "" : step;
    }
}
