package org.reversementoring.goal.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.goal.ReflectionService;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.programme.Refused;
import org.reversementoring.session.NotesService;
import org.reversementoring.web.PageFrame;

/** Takes in a button beside something that the reader has written down. */
public class ChangeReflection extends ReflectionsPage {
    private String step = "";
    private int id;

    public ChangeReflection(
            PageFrame frame,
            PairingService pairings,
            GoalWords words,
            ReflectionService reflections,
            NotesService notes,
            ReflectionComponents components) {
        super(frame, pairings, words, reflections, notes, components);
    }

    @Override
    public String execute() {
        return attempt(this::change);
    }

    private void change() {
        switch (step) {
            case "share" -> reflections.share(reader(), id);
            case "take-back-shared" -> reflections.takeBack(reader(), id);
            case "give-to-story" -> reflections.giveToStory(reader(), id);
            case "keep-from-story" -> reflections.keepFromStory(reader(), id);
            case "remove" -> reflections.remove(reader(), id);
            default -> throw Refused.because("", "goal.step.not-now");
        }
    }

    /** What the next page says has been done. */
    public String getOutcome() {
        return step;
    }

    private void chosen(String what, int which) {
        step = what;
        id = which;
    }

    @StrutsParameter
    public void setShare(int which) {
        chosen("share", which);
    }

    @StrutsParameter
    public void setTakeBack(int which) {
        chosen("take-back-shared", which);
    }

    @StrutsParameter
    public void setGiveToStory(int which) {
        chosen("give-to-story", which);
    }

    @StrutsParameter
    public void setKeepFromStory(int which) {
        chosen("keep-from-story", which);
    }

    @StrutsParameter
    public void setRemove(int which) {
        chosen("remove", which);
    }
}
