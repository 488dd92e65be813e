package org.reversementoring.credential;

import java.time.Instant;
import java.util.BitSet;
import java.util.Optional;
import java.util.UUID;
import org.reversementoring.profile.Traces;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.recognition.Revocations;

/** The credentials that have been taken along. */
public interface IssuedCredentials extends Traces, Revocations {

    Optional<Issued> byId(UUID id);

    /** The one of an award that has not been revoked. */
    Optional<Issued> ofAward(int awardId);

    /** How many there have ever been. */
    int count();

    /** Whether a bit belongs to a credential already. */
    boolean hasStatusIndex(int statusIndex);

    /** @throws Refused if the bit is taken */
    Issued add(UUID id, int awardId, PersonKey holder, int statusIndex, Instant now);

    /** Revokes all credentials of an award that have not been revoked before. */
    @Override
    void revoked(int awardId, Instant at);

    /** The bits of what has been revoked, for the status list of that number. */
    BitSet revokedIn(int list);
}
