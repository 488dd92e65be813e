package org.reversementoring.pairing;

import java.util.Optional;
import org.reversementoring.programme.PersonKey;

/**
 * A step about to be taken: kept if nobody else has moved the pairing meanwhile, else refused.
 *
 * @param left who goes by it; empty unless somebody does
 */
public record Move(Pairing after, Transition transition, Optional<PersonKey> left) {

    public Move(Pairing after, Transition transition) {
        this(after, transition, Optional.empty());
    }

    public PairingStep step() {
        return transition.step();
    }
}
