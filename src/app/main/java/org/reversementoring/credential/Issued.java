package org.reversementoring.credential;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.reversementoring.programme.PersonKey;

/**
 * A credential that somebody has taken along. The file itself is kept nowhere: it is written anew whenever its holder
 * asks for it.
 *
 * @param award what it shows; empty once the person has been forgotten, as is {@code holder}: the file they have goes on
 *     being valid
 * @param statusIndex its bit among those of all lists, from 0
 * @param revoked for good: an award that comes back gets another credential
 */
public record Issued(
        UUID id,
        OptionalInt award,
        Optional<PersonKey> holder,
        int statusIndex,
        Instant at,
        Optional<Instant> revoked) {

    /** How many bits each status list has. */
    public static final int BITS_IN_A_LIST = StatusList.BITS;

    /** The number of the status list that its bit is in, from 0. */
    int list() {
        return statusIndex / BITS_IN_A_LIST;
    }

    /** Where in that list. */
    int bit() {
        return statusIndex % BITS_IN_A_LIST;
    }
}
