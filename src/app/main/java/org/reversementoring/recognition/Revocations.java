package org.reversementoring.recognition;

import java.time.Instant;

/** What else has to go with an award: files, for instance, that show it to strangers. */
@FunctionalInterface
public interface Revocations {

    /** Told within the transaction in which an award has been taken back. */
    void revoked(int awardId, Instant at);
}
