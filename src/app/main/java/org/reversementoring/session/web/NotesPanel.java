package org.reversementoring.session.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.programme.Reader;
import org.reversementoring.session.NotesService;
import org.reversementoring.session.NotesView;
import org.reversementoring.web.Components;
import org.reversementoring.web.PairPanel;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Where the pages of a pair are, or why they are not there. */
public class NotesPanel implements PairPanel {
    private final NotesService notes;
    private final Components components;
    private final Words words;

    public NotesPanel(NotesService notes, Components components, Words words) {
        this.notes = notes;
        this.components = components;
        this.words = words;
    }

    @Override
    public String panel(Reader reader, Surface surface, PairingView pairing, boolean changeable) {
        return notes.notes(reader, pairing.id())
                .map(view -> components.render("Session.notes", data(reader, surface, view, changeable)))
                .orElse("");
    }

    private Map<String, Object> data(Reader reader, Surface surface, NotesView view, boolean changeable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("href", view.path().map(surface::path).orElse(""));
        data.put("status", view.path().isPresent() ? "" : word(reader, "session.notes.state", view.state()));
        data.put(
                "problem",
                view.problem()
                        .map(problem -> word(reader, "session.notes.problem", problem))
                        .orElse(""));
        data.put("retryUrl", view.problem().isPresent() ? surface.action("notes-retry") : "");
        data.put("changeable", changeable);
        return data;
    }

    private String word(Reader reader, String prefix, Enum<?> constant) {
        return words.text(
                reader, prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
