package org.reversementoring.recognition.web;

import java.util.Optional;
import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.recognition.AwardService;
import org.reversementoring.recognition.HoursService;
import org.reversementoring.recognition.ThanksService;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** <em>My recognition</em>: the reader's badges, thanks and papers, and who else sees them. */
public class MyRecognitionPage extends PageAction {
    private static final Set<String> DONE =
            Set.of("shown", "kept", "hidden", "revealed", "thank-shown", "thank-hidden", "unsaid");

    final AwardService awards;
    final ThanksService thanks;
    private final HoursService hours;
    private final RecognitionComponents components;
    private String done = "";

    public MyRecognitionPage(
            PageFrame frame,
            AwardService awards,
            ThanksService thanks,
            HoursService hours,
            RecognitionComponents components) {
        super(frame);
        this.awards = awards;
        this.thanks = thanks;
        this.hours = hours;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("recognition.mine.title");
    }

    @Override
    protected String lead() {
        return text("recognition.mine.lead");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("my-recognition-change");
    }

    @Override
    protected String content() {
        reader().loggedIn();
        if (DONE.contains(done)) {
            tell(Message.success(text("recognition.done." + done)));
        }
        return components.mine(
                reader(),
                surface(),
                awards.shows(reader()),
                awards.mine(reader()),
                thanks.received(reader()),
                thanks.given(reader()),
                hours.completions(reader()),
                !readOnly());
    }

    /** What has just been done. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = done == null ? "" : done;
    }
}
