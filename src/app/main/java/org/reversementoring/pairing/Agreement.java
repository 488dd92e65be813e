package org.reversementoring.pairing;

import java.time.Instant;
import java.util.Set;
import org.reversementoring.programme.PersonKey;

/**
 * What partners have agreed on. A change is an agreement of its own, with the next number, which all sign again; until
 * they have, the former one holds.
 *
 * @param number 1 for the first of a pairing
 */
public record Agreement(
        int pairingId, int number, Terms terms, PersonKey writer, Instant writtenAt, Set<PersonKey> signers) {

    public Agreement {
        signers = Set.copyOf(signers);
    }

    public boolean isSignedBy(PersonKey person) {
        return signers.contains(person);
    }

    public boolean isSignedByAll(Pairing pairing) {
        return pairing.participants().stream().map(Participant::person).allMatch(signers::contains);
    }
}
