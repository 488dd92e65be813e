package org.reversementoring.goal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.goal.GoalState;
import org.reversementoring.goal.PairGoal;
import org.reversementoring.goal.PairGoalService;
import org.reversementoring.goal.RatingPoint;
import org.reversementoring.goal.RatingService;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.NextSteps;
import org.reversementoring.web.Surface;

/** Goals that are due, that are still to be set, and what the reader is still to say of themselves. */
public class GoalSteps implements NextSteps {
    private static final int DAYS_AHEAD = 14;

    private final PairGoalService goals;
    private final RatingService ratings;
    private final GoalWords words;
    private final Clock clock;

    public GoalSteps(PairGoalService goals, RatingService ratings, GoalWords words, Clock clock) {
        this.goals = goals;
        this.ratings = ratings;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Map<Integer, List<NextStep>> of(Reader reader, Surface surface, Collection<PairingView> pairings) {
        List<PairingView> live =
                pairings.stream().filter(pairing -> pairing.state().isLive()).toList();
        Map<Integer, List<PairGoal>> all = goals.goals(live);
        Map<Integer, RatingPoint> asked = ratings.asked(reader, live);
        LocalDate today = LocalDate.ofInstant(clock.instant(), reader.zone());
        Map<Integer, List<NextStep>> steps = new HashMap<>();
        for (PairingView pairing : live) {
            List<NextStep> some = new ArrayList<>();
            List<PairGoal> own = all.getOrDefault(pairing.id(), List.of());
            own.forEach(goal -> due(reader, surface, goal, today).ifPresent(some::add));
            if (own.isEmpty() && pairing.state() == PairingState.ACTIVE) {
                some.add(step(reader, surface, pairing, "goals", "goal.next.first"));
            }
            Optional.ofNullable(asked.get(pairing.id()))
                    .ifPresent(point -> some.add(
                            step(reader, surface, pairing, "goal-ratings", "goal.next.rate." + GoalWords.slug(point))));
            steps.put(pairing.id(), some);
        }
        return steps;
    }

    private Optional<NextStep> due(Reader reader, Surface surface, PairGoal goal, LocalDate today) {
        return goal.due()
                .filter(day -> goal.state() == GoalState.OPEN && day.isBefore(today.plusDays(DAYS_AHEAD)))
                .map(day -> new NextStep(
                        words.text(
                                reader,
                                goal.isOverdue(today) ? "goal.next.late" : "goal.next.due",
                                goal.title(),
                                words.day(reader, day)),
                        surface.action("goal", "goalId", Integer.toString(goal.id())),
                        goal.isOverdue(today)));
    }

    private NextStep step(Reader reader, Surface surface, PairingView pairing, String action, String key) {
        return new NextStep(words.text(reader, key), GoalWords.address(surface, action, pairing.id()), false);
    }
}
