package org.reversementoring.goal.web;

import org.reversementoring.goal.PairGoalService;
import org.reversementoring.goal.RatingService;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.PairPanel;
import org.reversementoring.web.Surface;

/** What a pair wants to reach, on its page. */
public class GoalsPanel implements PairPanel {
    private final PairGoalService goals;
    private final RatingService ratings;
    private final GoalComponents components;

    public GoalsPanel(PairGoalService goals, RatingService ratings, GoalComponents components) {
        this.goals = goals;
        this.ratings = ratings;
        this.components = components;
    }

    @Override
    public String panel(Reader reader, Surface surface, PairingView pairing, boolean changeable, boolean pressing) {
        return goals.goals(reader, pairing.id())
                .flatMap(view -> ratings.ratings(reader, pairing.id())
                        .map(rated -> components.panel(reader, surface, view, rated)))
                .orElse("");
    }
}
