package org.reversementoring.goal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.profile.Traces;

/** The goals of all pairings, each with what has happened to it. */
public interface PairGoals extends Traces {

    Optional<PairGoal> byId(int id);

    /** Those of some pairings, the oldest first; two statements, however many there are. @param pairings at most 500 */
    List<PairGoal> of(Collection<Integer> pairings);

    /** @return its number */
    int add(PairGoal goal, GoalChange change);

    /**
     * Keeps a goal as it is after a change.
     *
     * @param change whose number is the version of the goal
     * @throws org.reversementoring.programme.Refused if somebody else has changed it since it was read, on whichever node;
     *     nothing is written then
     */
    void keep(PairGoal after, GoalChange change);

    /** What has happened to a goal, the first change first. */
    List<GoalChange> changes(int goalId);

    /** When goals of some pairings were reached that are reached still, by the number of the pairing. @param ids at most 500 */
    Map<Integer, List<Instant>> reached(Collection<Integer> ids);

    /** How many goals of pairs serve a goal of a programme. */
    int serving(int programmeGoalId);
}
