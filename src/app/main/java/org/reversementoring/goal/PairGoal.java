package org.reversementoring.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.programme.Refused;

/**
 * What the participants of a pairing want to reach.
 *
 * @param id 0 for one that is not kept yet
 * @param version the number of changes made to it
 * @param title of 1 to {@value #LONGEST} characters
 * @param programmeGoalId the goal of the programme that it serves; empty for none
 */
public record PairGoal(
        int id,
        int version,
        int pairingId,
        GoalState state,
        String title,
        Measure measure,
        Optional<LocalDate> due,
        OptionalInt programmeGoalId,
        List<Milestone> milestones) {
    public static final int LONGEST = 200;
    public static final int LONGEST_UNIT = 40;

    public PairGoal {
        milestones = List.copyOf(milestones);
    }

    /** How much of the way is behind them, from 0 to 100: all of it where they say that they are there. */
    public int percent() {
        if (state == GoalState.REACHED) {
            return 100;
        }
        if (measure instanceof Measure.Counting counting) {
            return counting.percent();
        }
        return milestones.isEmpty() ? 0 : ticked() * 100 / milestones.size();
    }

    public int ticked() {
        return (int) milestones.stream().filter(Milestone::ticked).count();
    }

    public boolean isOverdue(LocalDate today) {
        return state == GoalState.OPEN && due.filter(today::isAfter).isPresent();
    }

    PairGoal in(GoalState next) {
        return changed(next, measure, milestones);
    }

    /** @throws Refused if it is not measured by a number */
    PairGoal at(Optional<BigDecimal> value) {
        if (measure instanceof Measure.Counting counting) {
            return changed(state, counting.at(value), milestones);
        }
        throw notNow();
    }

    /** @throws Refused if there is no such milestone that is not ticked, or ticked, already */
    PairGoal ticking(String milestone, boolean ticked) {
        if (!milestones.contains(new Milestone(milestone, !ticked))) {
            throw notNow();
        }
        return changed(
                state,
                measure,
                milestones.stream()
                        .map(one -> one.title().equals(milestone) ? new Milestone(milestone, ticked) : one)
                        .toList());
    }

    /** With what somebody has written anew. What was ticked or measured stays so. */
    PairGoal reworded(PairGoal wording) {
        Optional<BigDecimal> measured =
                measure instanceof Measure.Counting counting ? counting.measured() : Optional.empty();
        return new PairGoal(
                id,
                version + 1,
                pairingId,
                state,
                wording.title(),
                wording.measure() instanceof Measure.Counting counting ? counting.at(measured) : wording.measure(),
                wording.due(),
                wording.programmeGoalId(),
                wording.milestones().stream()
                        .map(one -> new Milestone(one.title(), milestones.contains(new Milestone(one.title(), true))))
                        .toList());
    }

    private PairGoal changed(GoalState next, Measure how, List<Milestone> steps) {
        return new PairGoal(id, version + 1, pairingId, next, title, how, due, programmeGoalId, steps);
    }

    static Refused notNow() {
        return Refused.because("", "goal.step.not-now");
    }
}
