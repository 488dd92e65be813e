package org.reversementoring.goal.web;

import java.util.Map;
import org.reversementoring.goal.PairGoalService;
import org.reversementoring.goal.RatingService;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.FeatureMacro;
import org.reversementoring.web.PairingChoice;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Surfaces;

/**
 * {@code mentoring-goals}: what a pair wants to reach and how it rates itself, for those who take part and for nobody
 * else. Parameter {@code pairing} is the number of the pairing; without it, it is the pairing whose page the macro stands
 * on, and elsewhere the reader's newest.
 */
public class GoalsMacro extends FeatureMacro {
    private final PairingChoice pairings;
    private final PairGoalService goals;
    private final RatingService ratings;
    private final GoalComponents components;

    public GoalsMacro(
            CurrentReader readers,
            Surfaces surfaces,
            PairingChoice pairings,
            PairGoalService goals,
            RatingService ratings,
            GoalComponents components) {
        super(readers, surfaces, "goals-placeholder");
        this.pairings = pairings;
        this.goals = goals;
        this.ratings = ratings;
        this.components = components;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        return pairings.one(reader, parameter(parameters, "pairing"), surface.page())
                .map(PairingView::id)
                .flatMap(pairing -> goals.goals(reader, pairing).flatMap(view -> ratings.ratings(reader, pairing)
                        .map(rated -> components.onPage(reader, surface, view, rated))))
                .orElseGet(() -> components.nothing(surface));
    }
}
