package org.reversementoring.pairing.web;

import java.util.Map;
import java.util.OptionalLong;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.FeatureMacro;
import org.reversementoring.web.PairingChoice;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Surfaces;

/**
 * {@code mentoring-pairing}: the home of one pairing, for those who take part and for nobody else. Parameter
 * {@code pairing} is its number; without it, it is the reader's newest.
 */
public class PairingMacro extends FeatureMacro {

    private final PairingChoice pairings;
    private final PairingComponents components;

    public PairingMacro(
            CurrentReader readers, Surfaces surfaces, PairingChoice pairings, PairingComponents components) {
        super(readers, surfaces, "pairing-placeholder");
        this.pairings = pairings;
        this.components = components;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        return pairings.one(reader, parameter(parameters, "pairing"), OptionalLong.empty())
                .map(view -> components.onPage(reader, surface, view))
                .orElseGet(() -> components.nothing(surface));
    }
}
