package org.reversementoring.profile.web;

import java.util.List;
import java.util.stream.Collectors;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.PersonPanel;
import org.reversementoring.web.Surface;

/** What later features show on the page of a person. */
public final class PersonPanels {
    private final List<PersonPanel> panels;

    public PersonPanels(List<PersonPanel> panels) {
        this.panels = List.copyOf(panels);
    }

    String of(Reader reader, Surface surface, PersonKey person) {
        return panels.stream()
                .map(panel -> panel.panel(reader, surface, person))
                .collect(Collectors.joining());
    }
}
