package org.reversementoring.goal;

import java.util.List;

/**
 * What a participant sees of the goals of a pairing.
 *
 * @param goals the oldest first
 * @param programmeGoals those of the programme, in their order, retired ones too
 * @param changeable whether the pairing is not over
 */
public record GoalsView(int pairingId, List<PairGoal> goals, List<ProgrammeGoal> programmeGoals, boolean changeable) {

    /** Those in one state. */
    public List<PairGoal> in(GoalState state) {
        return goals.stream().filter(goal -> goal.state() == state).toList();
    }
}
