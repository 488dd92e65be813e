package org.reversementoring.session.web;

import java.util.Map;
import java.util.OptionalLong;
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
        return components.nothing(surface);
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters, OptionalLong pageId) {
        return pageId.stream()
                .mapToObj(page -> notes.readers(reader, page))
                .flatMap(view -> view.stream())
                .findFirst()
                .map(view -> components.readers(reader, surface, view))
                .orElseGet(() -> components.nothing(surface));
    }
}
