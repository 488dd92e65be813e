package org.reversementoring.goal.web;

import java.util.Optional;
import org.reversementoring.goal.GoalView;
import org.reversementoring.goal.GoalsView;
import org.reversementoring.goal.NewGoal;
import org.reversementoring.goal.PairGoalService;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.web.PageFrame;

/** The form in which a goal is written, or worded anew. */
public class EditGoalPage extends GoalAction {
    public EditGoalPage(
            PageFrame frame,
            PairingService pairings,
            GoalWords words,
            PairGoalService goals,
            GoalComponents components) {
        super(frame, pairings, words, goals, components);
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("goal-save");
    }

    @Override
    protected String content() {
        entitle(text(goalId == 0 ? "goal.form.new" : "goal.form.edit"));
        reader().loggedIn();
        Optional<GoalView> kept = goals.goal(reader(), goalId);
        if (goalId != 0 && kept.isEmpty()) {
            return nothing();
        }
        return goals.goals(reader(), kept.map(view -> view.goal().pairingId()).orElse(pairingId))
                .map(view -> form(view, kept))
                .orElseGet(this::nothing);
    }

    private String form(GoalsView view, Optional<GoalView> kept) {
        return components.form(
                reader(),
                surface(),
                view,
                goalId,
                kept.map(one -> one.goal().version()).orElse(0),
                typed(kept),
                this::errorsAt,
                !readOnly());
    }

    /** What the form shows. */
    NewGoal typed(Optional<GoalView> kept) {
        return kept.map(view -> NewGoal.of(view.goal())).orElseGet(NewGoal::empty);
    }
}
