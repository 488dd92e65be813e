package org.reversementoring.story.web;

import java.util.Objects;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.Refused;
import org.reversementoring.story.DeskService;
import org.reversementoring.story.StoryService;
import org.reversementoring.story.Variant;
import org.reversementoring.web.PageFrame;

/** Takes in a button on the page of a story. */
public class TakeStoryStep extends StoryPage {
    private final DeskService desk;
    private String step = "";
    private int version;
    private String digest = "";

    public TakeStoryStep(PageFrame frame, StoryService stories, DeskService desk, StoryComponents components) {
        super(frame, stories, components);
        this.desk = desk;
    }

    @Override
    public String execute() {
        return attempt(this::take);
    }

    private void take() {
        String where = Objects.requireNonNullElse(space, "");
        switch (step) {
            case "turn" -> stories.turn(reader(), id, version, digest);
            case "turn-back" -> stories.turnBack(reader(), id, version);
            case "anonymise" -> stories.choose(reader(), id, version, Variant.ANONYMISED);
            case "name" -> stories.choose(reader(), id, version, Variant.NAMED);
            case "discard" -> stories.discard(reader(), id, version);
            case "withdraw" -> stories.withdraw(reader(), id, version);
            case "return" -> desk.returnWith(reader(), id, version, comment);
            case "accept" -> desk.accept(reader(), id, version, Objects.requireNonNullElse(topic, 0));
            case "schedule" -> desk.schedule(reader(), id, version, where, day, time);
            case "unschedule" -> desk.unschedule(reader(), id, version);
            case "publish" -> desk.publish(reader(), id, version, where);
            case "feature" -> desk.feature(reader(), id, version);
            case "unfeature" -> desk.unfeature(reader(), id, version);
            case "ask" -> desk.askAgain(reader(), id, version);
            default -> throw Refused.because("", "story.step.not-now");
        }
    }

    /** What the next page says has been done. */
    public String getOutcome() {
        return step.equals("anonymise") || step.equals("name") ? "choose" : step;
    }

    @StrutsParameter
    public void setStep(String step) {
        this.step = step == null ? "" : step;
    }

    /** Of the story that was on the screen. */
    @StrutsParameter
    public void setVersion(int version) {
        this.version = version;
    }

    /** Of the text that was on the screen. */
    @StrutsParameter
    public void setDigest(String digest) {
        this.digest = digest == null ? "" : digest;
    }
}
