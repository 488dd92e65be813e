package org.reversementoring.goal.web;

import org.reversementoring.goal.PairGoalService;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.session.NotesPart;
import org.reversementoring.session.NotesService;
import org.reversementoring.web.PageFrame;

/** What a pair wants to reach, and how far it is. */
public class GoalsPage extends PairAction {
    private final PairGoalService goals;
    private final NotesService notes;
    private final GoalComponents components;

    public GoalsPage(
            PageFrame frame,
            PairingService pairings,
            GoalWords words,
            PairGoalService goals,
            NotesService notes,
            GoalComponents components) {
        super(frame, pairings, words);
        this.goals = goals;
        this.notes = notes;
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
                    entitle("goal.title", "goal.title.with");
                    return components.goals(reader(), surface(), view, people(), wikiUrl(), !readOnly());
                })
                .orElseGet(this::nothing);
    }

    private String wikiUrl() {
        return notes.path(reader(), pairingId, NotesPart.GOALS)
                .map(surface()::path)
                .orElse("");
    }
}
