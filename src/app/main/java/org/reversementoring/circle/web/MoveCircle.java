package org.reversementoring.circle.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.circle.CircleService;
import org.reversementoring.pairing.Part;
import org.reversementoring.programme.Refused;
import org.reversementoring.web.PageFrame;

/** Asks to come to a group, or answers its invitation. */
public class MoveCircle extends CirclePage {
    private String step = "";

    public MoveCircle(PageFrame frame, CircleService circles, CircleComponents components) {
        super(frame, circles, components);
    }

    @Override
    public String execute() {
        return attempt(() -> {
            switch (step) {
                case "ask-mentee" -> circles.ask(reader(), circleId, Part.MENTEE);
                case "ask-mentor" -> circles.ask(reader(), circleId, Part.MENTOR);
                case "take-back", "decline" -> circles.takeBack(reader(), circleId);
                case "come" -> circles.come(reader(), circleId);
                default -> throw Refused.because("", "pairing.step.not-now");
            }
        });
    }

    /** What the next page says has been done. */
    public String getOutcome() {
        return step;
    }

    @StrutsParameter
    public void setStep(String step) {
        this.step = step == null ? "" : step;
    }

    /** In a list, the button says which group it is about. */
    @StrutsParameter
    public void setAsk(int id) {
        circleId = id;
        step = "ask-mentee";
    }
}
