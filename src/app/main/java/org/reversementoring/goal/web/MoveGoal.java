package org.reversementoring.goal.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.goal.PairGoalService;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.programme.Refused;
import org.reversementoring.web.PageFrame;

/** Takes in a button of {@link GoalPage}. */
public class MoveGoal extends GoalPage {
    private int version;
    private String step = "";
    private String value = "";
    private String milestone = "";

    public MoveGoal(
            PageFrame frame,
            PairingService pairings,
            GoalWords words,
            PairGoalService goals,
            GoalComponents components) {
        super(frame, pairings, words, goals, components);
    }

    @Override
    public String execute() {
        return attempt(this::move);
    }

    private void move() {
        switch (step) {
            case "measure" -> goals.measure(reader(), goalId, version, value);
            case "take-back" -> goals.takeBack(reader(), goalId, version);
            case "tick" -> goals.tick(reader(), goalId, version, milestone, true);
            case "untick" -> goals.tick(reader(), goalId, version, milestone, false);
            case "reach" -> goals.reach(reader(), goalId, version);
            case "reopen" -> goals.reopen(reader(), goalId, version);
            case "drop" -> goals.drop(reader(), goalId, version);
            case "take-up" -> goals.takeUp(reader(), goalId, version);
            default -> throw Refused.because("", "goal.step.not-now");
        }
    }

    @Override
    String typedValue() {
        return value;
    }

    /** What the next page says has been done. */
    public String getOutcome() {
        return step;
    }

    @StrutsParameter
    public void setVersion(int version) {
        this.version = version;
    }

    @StrutsParameter
    public void setStep(String step) {
        this.step = step == null ? "" : step;
    }

    @StrutsParameter
    public void setValue(String value) {
        this.value = value == null ? "" : value;
    }

    /** The milestone that has been passed. */
    @StrutsParameter
    public void setTick(String milestone) {
        this.step = "tick";
        this.milestone = milestone;
    }

    /** The milestone that has not been passed after all. */
    @StrutsParameter
    public void setUntick(String milestone) {
        this.step = "untick";
        this.milestone = milestone;
    }
}
