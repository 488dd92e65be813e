package org.reversementoring.goal;

/**
 * What else is to be done when something has happened to a goal of a pair. Called in the transaction that writes it down,
 * so that it is only noted here and done later.
 */
public interface GoalAftercare {

    /** @param goal as it is then */
    void changed(PairGoal goal, GoalChange.Act act);
}
