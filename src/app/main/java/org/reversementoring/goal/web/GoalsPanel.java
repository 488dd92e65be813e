package org.reversementoring.goal.web;

import org.reversementoring.goal.RatingService;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.PairPanel;
import org.reversementoring.web.Surface;

/** What a pair wants to reach, on its page. */
public class GoalsPanel implements PairPanel {
    private final RatingService ratings;
    private final GoalComponents components;

    public GoalsPanel(RatingService ratings, GoalComponents components) {
        this.ratings = ratings;
        this.components = components;
    }

    @Override
    public String panel(Reader reader, Surface surface, PairingView pairing, boolean changeable, boolean pressing) {
        return ratings.withGoals(reader, pairing.id())
                .map(rated -> components.panel(reader, surface, rated))
                .orElse("");
    }
}
