package org.reversementoring.goal.web;

import org.reversementoring.goal.PairGoalService;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.web.PageFrame;

/** What a pair wants to reach, and how far it is. */
public class GoalsPage extends PairAction {
    private final PairGoalService goals;
    private final GoalComponents components;

    public GoalsPage(
            PageFrame frame,
            PairingService pairings,
            GoalWords words,
            PairGoalService goals,
            GoalComponents components) {
        super(frame, pairings, words);
        this.goals = goals;
        this.components = components;
    }

    @Override
    protected String lead() {
        return text("goal.lead");
    }

    @Override
    protected String content() {
        entitle(text("goal.title"));
        reader().loggedIn();
        return goals.goals(reader(), pairingId)
                .map(view -> {
                    String people = people();
                    entitle(text("goal.title.with", people));
                    return components.goals(reader(), surface(), view, people, !readOnly());
                })
                .orElseGet(this::nothing);
    }
}
