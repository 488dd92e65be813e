package org.reversementoring.session.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.programme.Reader;
import org.reversementoring.session.LeaverService;
import org.reversementoring.session.NotesService;
import org.reversementoring.session.NotesView;
import org.reversementoring.web.Components;
import org.reversementoring.web.PairPanel;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/**
 * Where the pages of a pair are, or why they are not there. Coordinators read that they could not be made, and
 * administrators can have the names of those replaced in them who have left; neither reads anything else.
 */
public class NotesPanel implements PairPanel {
    private final NotesService notes;
    private final LeaverService leavers;
    private final Components components;
    private final Words words;

    public NotesPanel(NotesService notes, LeaverService leavers, Components components, Words words) {
        this.notes = notes;
        this.leavers = leavers;
        this.components = components;
        this.words = words;
    }

    @Override
    public String panel(Reader reader, Surface surface, PairingView pairing, boolean changeable, boolean pressing) {
        String number = Integer.toString(pairing.id());
        Optional<NotesView> own = notes.notes(reader, pairing.id());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("href", own.flatMap(NotesView::path).map(surface::path).orElse(""));
        data.put(
                "readersUrl",
                own.flatMap(NotesView::path)
                        .map(path -> surface.action("notes-outsiders", "pairingId", number))
                        .orElse(""));
        data.put(
                "fileUrl",
                own.flatMap(NotesView::path)
                        .map(path -> surface.action("notes-file", "pairingId", number))
                        .orElse(""));
        data.put(
                "status",
                own.filter(view -> view.path().isEmpty())
                        .map(view -> word(reader, "session.notes.state", view.state()))
                        .orElse(""));
        data.put(
                "problem",
                own.flatMap(NotesView::problem)
                        .map(problem -> word(reader, "session.notes.problem", problem))
                        .orElse(""));
        data.put("retryUrl", own.flatMap(NotesView::problem).isPresent() ? surface.action("notes-retry") : "");
        data.put(
                "trouble",
                notes.trouble(reader, pairing.id())
                        .filter(problem -> own.isEmpty())
                        .map(problem -> word(reader, "session.notes.trouble", problem))
                        .orElse(""));
        data.put(
                "leaverUrl",
                leavers.canReplace(reader, pairing.id()) ? surface.action("notes-names", "pairingId", number) : "");
        boolean nothing = data.values().stream().allMatch(""::equals);
        data.put("changeable", changeable);
        return nothing ? "" : components.render("Session.notes", data);
    }

    private String word(Reader reader, String prefix, Enum<?> constant) {
        return words.text(
                reader, prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
