package org.reversementoring.goal.web;

import java.util.Optional;
import java.util.Set;
import org.reversementoring.goal.GoalView;
import org.reversementoring.goal.PairGoalService;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.web.PageFrame;

/** One goal of a pair: how far it is, what is to be done, and how it came to where it is. */
public class GoalPage extends GoalAction {
    static final Set<String> DONE =
            Set.of("write", "edit", "measure", "take-back", "tick", "untick", "reach", "reopen", "drop", "take-up");

    public GoalPage(
            PageFrame frame,
            PairingService pairings,
            GoalWords words,
            PairGoalService goals,
            GoalComponents components) {
        super(frame, pairings, words, goals, components);
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("goal-move");
    }

    @Override
    protected String content() {
        entitle(text("goal.title.one"));
        reader().loggedIn();
        return goals.goal(reader(), goalId).map(this::shown).orElseGet(this::nothing);
    }

    private String shown(GoalView view) {
        entitle(view.goal().title());
        tellDone(DONE);
        return components.goal(reader(), surface(), view, typedValue(), errorsAt("value"), !readOnly());
    }

    /** What stands in the field for a new value. */
    String typedValue() {
        return "";
    }
}
