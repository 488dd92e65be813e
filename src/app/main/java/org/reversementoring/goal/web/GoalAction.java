package org.reversementoring.goal.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.goal.PairGoalService;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.web.PageFrame;

/** A page about one goal of a pair. */
public abstract class GoalAction extends PairAction {
    final PairGoalService goals;
    final GoalComponents components;
    int goalId;

    protected GoalAction(
            PageFrame frame,
            PairingService pairings,
            GoalWords words,
            PairGoalService goals,
            GoalComponents components) {
        super(frame, pairings, words);
        this.goals = goals;
        this.components = components;
    }

    /** 0 for a new one. */
    @StrutsParameter
    public void setGoalId(int goalId) {
        this.goalId = goalId;
    }

    /** For the address of the next page. */
    public int getGoalId() {
        return goalId;
    }
}
