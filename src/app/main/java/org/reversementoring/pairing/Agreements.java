package org.reversementoring.pairing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.programme.PersonKey;

/** The agreements of all pairings. None is ever changed. */
public interface Agreements {

    /** The one with the highest number. */
    Optional<Agreement> latest(int pairingId);

    /**
     * The one that holds in each of these pairings that has one: the latest that all participants have signed; two
     * statements.
     *
     * @param pairings at most 500
     */
    Map<Integer, Agreement> inForce(Collection<Pairing> pairings);

    /** Who has signed which agreement of a pairing, the first one first: of each the writer is the first. */
    List<Signature> signatures(int pairingId);

    /** @param number of the agreement */
    record Signature(int number, PersonKey person, Instant at) {}

    /**
     * Adds an agreement, signed by the one who wrote it.
     *
     * @param number one more than that of the latest
     * @throws org.reversementoring.programme.Refused if the partner has just written one of that number
     */
    void add(int pairingId, int number, Terms terms, PersonKey writer, Instant at);

    /** @throws org.reversementoring.programme.Refused if the person has signed it already */
    void sign(int pairingId, int number, PersonKey person, Instant at);
}
