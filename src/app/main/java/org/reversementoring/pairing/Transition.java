package org.reversementoring.pairing;

import java.time.Instant;
import java.util.Optional;
import org.reversementoring.programme.PersonKey;

/**
 * A step that a pairing has taken.
 *
 * @param number 1 for the first; no two steps of a pairing have the same
 * @param from empty for the first
 * @param by empty where the app did it by itself
 */
public record Transition(
        int number,
        PairingStep step,
        Optional<PairingState> from,
        PairingState to,
        Optional<PersonKey> by,
        Instant at) {}
