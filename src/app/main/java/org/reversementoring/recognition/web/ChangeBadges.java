package org.reversementoring.recognition.web;

import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.recognition.Badge;
import org.reversementoring.recognition.HonourService;
import org.reversementoring.web.PageFrame;

/** Switches a rule, or takes back what was given by hand: whatever button was pressed. */
public class ChangeBadges extends BadgesPage {
    private String outcome = "";
    private Runnable change = () -> {};

    public ChangeBadges(
            PageFrame frame, HonourService honours, ProgrammeService programmes, HonourComponents components) {
        super(frame, honours, programmes, components);
    }

    @Override
    public String execute() {
        return attempt(() -> {
            reader().coordinating();
            change.run();
        });
    }

    /** For the address of the next page. */
    public String getOutcome() {
        return outcome;
    }

    /** The name of a rule; so is the next one. */
    @StrutsParameter
    public void setTurnOn(String rule) {
        turn(rule, true);
    }

    @StrutsParameter
    public void setTurnOff(String rule) {
        turn(rule, false);
    }

    private void turn(String name, boolean on) {
        outcome = on ? "on" : "off";
        change = () -> honours.turn(
                reader(),
                programmeId,
                Stream.of(Badge.values())
                        .filter(badge -> badge.name().equals(name))
                        .findFirst()
                        .orElseThrow(NotPermitted::new),
                on);
    }

    /** The number of an award. */
    @StrutsParameter
    public void setTakeBack(int award) {
        outcome = "taken-back";
        change = () -> honours.takeBack(reader(), award);
    }
}
