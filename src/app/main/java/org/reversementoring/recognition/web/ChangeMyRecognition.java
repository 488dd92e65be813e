package org.reversementoring.recognition.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.recognition.AwardService;
import org.reversementoring.recognition.HoursService;
import org.reversementoring.recognition.ThanksService;
import org.reversementoring.web.PageFrame;

/** Shows something to others, keeps it from them, or takes thanks back: whatever button was pressed. */
public class ChangeMyRecognition extends MyRecognitionPage {
    private String outcome = "";
    private Runnable change = () -> {};

    public ChangeMyRecognition(
            PageFrame frame,
            AwardService awards,
            ThanksService thanks,
            HoursService hours,
            RecognitionComponents components) {
        super(frame, awards, thanks, hours, components);
    }

    @Override
    public String execute() {
        return attempt(() -> {
            reader().loggedIn();
            change.run();
        });
    }

    private void take(String name, Runnable how) {
        outcome = name;
        change = how;
    }

    /** For the address of the next page. */
    public String getOutcome() {
        return outcome;
    }

    /** {@code true} or anything else for {@code false}. */
    @StrutsParameter
    public void setShow(String show) {
        boolean shown = "true".equals(show);
        take(shown ? "shown" : "kept", () -> awards.show(reader(), shown));
    }

    /** The number of an award; so is the next one. */
    @StrutsParameter
    public void setHide(int award) {
        take("hidden", () -> awards.hide(reader(), award, true));
    }

    @StrutsParameter
    public void setReveal(int award) {
        take("revealed", () -> awards.hide(reader(), award, false));
    }

    /** The number of thanks; so are the next ones. */
    @StrutsParameter
    public void setShowThank(int thank) {
        take("thank-shown", () -> thanks.show(reader(), thank, true));
    }

    @StrutsParameter
    public void setHideThank(int thank) {
        take("thank-hidden", () -> thanks.show(reader(), thank, false));
    }

    @StrutsParameter
    public void setUnsay(int thank) {
        take("unsaid", () -> thanks.takeBack(reader(), thank));
    }
}
