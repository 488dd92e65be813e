package org.reversementoring.goal.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.goal.GoalView;
import org.reversementoring.goal.NewGoal;
import org.reversementoring.goal.PairGoalService;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.web.PageFrame;

/**
 * Takes in a goal. If somebody has changed it meanwhile, the form comes back with what was typed; saving it again is then
 * meant.
 */
public class SaveGoal extends EditGoalPage {
    private int version;
    private boolean added;
    private String goalTitle = "";
    private boolean counting;
    private String from = "";
    private String to = "";
    private String unit = "";
    private String due = "";
    private int programmeGoalId;
    private String milestones = "";

    public SaveGoal(
            PageFrame frame,
            PairingService pairings,
            GoalWords words,
            PairGoalService goals,
            GoalComponents components) {
        super(frame, pairings, words, goals, components);
    }

    @Override
    public String execute() {
        return attempt(() -> {
            if (goalId == 0) {
                goalId = goals.write(reader(), pairingId, typed());
                added = true;
            } else {
                goals.edit(reader(), goalId, version, typed());
            }
        });
    }

    /** What the next page says has been done. */
    public String getOutcome() {
        return added ? "write" : "edit";
    }

    @Override
    NewGoal typed(Optional<GoalView> kept) {
        return typed();
    }

    private NewGoal typed() {
        return new NewGoal(goalTitle, counting, from, to, unit, due, programmeGoalId, milestones);
    }

    @StrutsParameter
    public void setVersion(int version) {
        this.version = version;
    }

    @StrutsParameter
    public void setTitle(String title) {
        this.goalTitle = said(title);
    }

    @StrutsParameter
    public void setCounting(boolean counting) {
        this.counting = counting;
    }

    @StrutsParameter
    public void setFrom(String from) {
        this.from = said(from);
    }

    @StrutsParameter
    public void setTo(String to) {
        this.to = said(to);
    }

    @StrutsParameter
    public void setUnit(String unit) {
        this.unit = said(unit);
    }

    @StrutsParameter
    public void setDue(String due) {
        this.due = said(due);
    }

    /** 0 for none. */
    @StrutsParameter
    public void setProgrammeGoalId(int programmeGoalId) {
        this.programmeGoalId = programmeGoalId;
    }

    /** One on each line. */
    @StrutsParameter
    public void setMilestones(String milestones) {
        this.milestones = said(milestones);
    }

    private static String said(String typed) {
        return typed == null ? "" : typed;
    }
}
