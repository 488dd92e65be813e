package org.reversementoring.pairing.web;

import java.util.Map;
import java.util.Optional;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.FeatureMacro;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Surfaces;

/**
 * {@code mentoring-pairing}: the home of one pairing, for those who take part and for nobody else. Parameter
 * {@code pairing} is its number; without it, it is the reader's newest.
 */
public class PairingMacro extends FeatureMacro {

    private final PairingService pairings;
    private final PairingComponents components;

    public PairingMacro(
            CurrentReader readers, Surfaces surfaces, PairingService pairings, PairingComponents components) {
        super(readers, surfaces, "pairing-placeholder");
        this.pairings = pairings;
        this.components = components;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        String number = parameter(parameters, "pairing");
        return (number.isEmpty() ? newest(reader) : numbered(reader, number))
                .map(view -> components.onPage(reader, surface, view))
                .orElseGet(() -> components.nothing(reader, surface));
    }

    private Optional<PairingView> newest(Reader reader) {
        return reader.person().isEmpty()
                ? Optional.empty()
                : pairings.mine(reader).live().stream().findFirst();
    }

    private Optional<PairingView> numbered(Reader reader, String number) {
        return number.matches("\\d{1,9}")
                ? pairings.pairing(reader, Integer.parseInt(number)).filter(PairingView::own)
                : Optional.empty();
    }
}
