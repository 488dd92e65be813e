package org.reversementoring.feedback;

import java.util.List;
import org.reversementoring.pairing.Pairing;

/** How a pairing is. @param facts on which that rests, the most important first */
public record PairHealth(Pairing pairing, HealthState state, List<Fact> facts) {

    public PairHealth {
        facts = List.copyOf(facts);
    }
}
