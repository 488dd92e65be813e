package org.reversementoring.circle.web;

import java.util.Optional;
import org.reversementoring.circle.CircleService;
import org.reversementoring.circle.CircleView;
import org.reversementoring.circle.Gate;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.PairPanel;
import org.reversementoring.web.Surface;

/** On the page of a group: how many have room and until when, and for its hosts who would like to come. */
public final class CirclePanel implements PairPanel {
    private final CircleService circles;
    private final CircleComponents components;

    public CirclePanel(CircleService circles, CircleComponents components) {
        this.circles = circles;
        this.components = components;
    }

    @Override
    public String panel(Reader reader, Surface surface, PairingView pairing, boolean changeable) {
        if (pairing.group().isEmpty() || !pairing.state().letsIn()) {
            return "";
        }
        Optional<Gate> gate = circles.gate(reader, pairing.id());
        Optional<CircleView> circle = circles.circle(reader, pairing.id());
        return circle.map(view -> components.panel(reader, surface, view, gate, changeable))
                .orElse("");
    }
}
