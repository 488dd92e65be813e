package org.reversementoring.session.web;

import java.util.List;
import java.util.Map;
import org.reversementoring.programme.Reader;
import org.reversementoring.session.NotesService;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.FeatureMacro;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Surfaces;

/** {@code mentoring-readers}: who can read the page of a pair on which it stands, for those whose page it is. */
public class ReadersMacro extends FeatureMacro {
    private final NotesService notes;
    private final ReadersComponents components;

    public ReadersMacro(CurrentReader readers, Surfaces surfaces, NotesService notes, ReadersComponents components) {
        super(readers, surfaces, "readers-placeholder");
        this.notes = notes;
        this.components = components;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        return surface.page().stream()
                .mapToObj(page -> component(reader, surface, page))
                .findFirst()
                .orElseGet(() -> components.nothing(surface));
    }

    private String component(Reader reader, Surface surface, long page) {
        return notes.readers(reader, page)
                .map(view -> components.readers(reader, surface, view))
                .orElseGet(() -> {
                    List<String> own = notes.elsewhere(reader, page);
                    return own.isEmpty() ? components.nothing(surface) : components.elsewhere(surface, own);
                });
    }
}
