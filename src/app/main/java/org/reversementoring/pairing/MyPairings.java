package org.reversementoring.pairing;

import java.util.List;

/**
 * A person's pairings, by what there is to do.
 *
 * @param toAnswer what the person has been asked
 * @param waiting what the person has asked or accepted, and others have not answered
 * @param live those of partners
 * @param past the newest first
 */
public record MyPairings(
        List<PairingView> toAnswer, List<PairingView> waiting, List<PairingView> live, List<PairingView> past) {

    public boolean isEmpty() {
        return toAnswer.isEmpty() && waiting.isEmpty() && live.isEmpty() && past.isEmpty();
    }
}
