package org.reversementoring.session.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.programme.Reader;
import org.reversementoring.session.NotesTable;
import org.reversementoring.session.NotesTables;
import org.reversementoring.session.SessionList;
import org.reversementoring.session.SessionService;
import org.reversementoring.session.SessionView;
import org.reversementoring.web.Words;

/** The sessions of a pairing, for the file of its pages. */
public class SessionTables implements NotesTables {
    private final SessionService sessions;
    private final SessionComponents components;
    private final Words words;

    public SessionTables(SessionService sessions, SessionComponents components, Words words) {
        this.sessions = sessions;
        this.components = components;
        this.words = words;
    }

    @Override
    public Optional<NotesTable> of(Reader reader, int pairingId) {
        List<List<String>> rows = new ArrayList<>();
        Optional<SessionList> list = sessions.list(reader, pairingId, 1);
        list.ifPresent(first -> first.ahead().forEach(view -> rows.add(row(reader, view))));
        while (list.isPresent()) {
            SessionList read = list.get();
            read.past().forEach(view -> rows.add(row(reader, view)));
            list = read.more() ? sessions.list(reader, pairingId, read.page() + 1) : Optional.empty();
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new NotesTable(
                        words.text(reader, "session.list.title"),
                        List.of(
                                words.text(reader, "session.table.when"),
                                words.text(reader, "session.table.state"),
                                words.text(reader, "session.field.venue"),
                                words.text(reader, "session.field.objective")),
                        rows));
    }

    private List<String> row(Reader reader, SessionView view) {
        return List.of(
                components.brief(reader, view),
                components.standing(reader, view).label(),
                view.venue().text(),
                view.preparation().objective());
    }
}
