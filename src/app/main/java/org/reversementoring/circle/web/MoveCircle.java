package org.reversementoring.circle.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.circle.CircleService;
import org.reversementoring.circle.EntryService;
import org.reversementoring.pairing.Part;
import org.reversementoring.programme.Refused;
import org.reversementoring.web.PageFrame;

/** Asks to come to a group, or answers its invitation. */
public class MoveCircle extends CirclePage {
    private final EntryService entries;
    private String step = "";

    public MoveCircle(PageFrame frame, CircleService circles, EntryService entries, CircleComponents components) {
        super(frame, circles, components);
        this.entries = entries;
    }

    @Override
    public String execute() {
        return attempt(() -> {
            switch (step) {
                case "ask-mentee" -> entries.ask(reader(), circleId, Part.MENTEE);
                case "ask-mentor" -> entries.ask(reader(), circleId, Part.MENTOR);
                case "take-back", "decline" -> entries.takeBack(reader(), circleId);
                case "come" -> entries.come(reader(), circleId);
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
