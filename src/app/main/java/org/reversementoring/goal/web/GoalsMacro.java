package org.reversementoring.goal.web;

import java.util.Map;
import java.util.Optional;
import org.reversementoring.goal.RatingService;
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
    private final RatingService ratings;
    private final GoalComponents components;

    public GoalsMacro(
            CurrentReader readers,
            Surfaces surfaces,
            PairingChoice pairings,
            RatingService ratings,
            GoalComponents components) {
        super(readers, surfaces, "goals-placeholder");
        this.pairings = pairings;
        this.ratings = ratings;
        this.components = components;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        return pairings.number(reader, parameter(parameters, "pairing"), surface.page()).stream()
                .mapToObj(pairing -> ratings.withGoals(reader, pairing))
                .flatMap(Optional::stream)
                .map(rated -> components.onPage(reader, surface, rated))
                .findFirst()
                .orElseGet(() -> components.nothing(surface));
    }
}
