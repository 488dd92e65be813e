package org.reversementoring.goal.web;

import java.util.List;
import java.util.Optional;
import org.reversementoring.goal.GoalsView;
import org.reversementoring.goal.PairGoalService;
import org.reversementoring.programme.Reader;
import org.reversementoring.session.NotesTable;
import org.reversementoring.session.NotesTables;

/** The goals of a pairing, for the file of its pages. */
public class GoalTables implements NotesTables {
    private final PairGoalService goals;
    private final GoalWords words;

    public GoalTables(PairGoalService goals, GoalWords words) {
        this.goals = goals;
        this.words = words;
    }

    @Override
    public Optional<NotesTable> of(Reader reader, int pairingId) {
        return goals.goals(reader, pairingId)
                .map(GoalsView::goals)
                .filter(some -> !some.isEmpty())
                .map(some -> new NotesTable(
                        words.text(reader, "goal.tab.goals"),
                        words.row(reader, some.get(0)).keySet().stream()
                                .map(column -> words.text(reader, "goal.table." + column))
                                .toList(),
                        some.stream()
                                .map(goal -> List.copyOf(words.row(reader, goal).values()))
                                .toList()));
    }
}
