package org.reversementoring.pairing.web;

import java.util.Map;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.FeatureMacro;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Surfaces;

/** {@code mentoring-mine}: the reader's own pairings and invitations, and what comes next. */
public class MineMacro extends FeatureMacro {

    private final PairingService pairings;
    private final PairingComponents components;

    public MineMacro(CurrentReader readers, Surfaces surfaces, PairingService pairings, PairingComponents components) {
        super(readers, surfaces, "mine-placeholder");
        this.pairings = pairings;
        this.components = components;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        return reader.person().isEmpty()
                ? components.nothing(surface)
                : components.mine(reader, surface, pairings.mine(reader), true);
    }
}
