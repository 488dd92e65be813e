package org.reversementoring.circle;

import java.time.Instant;
import java.util.Optional;
import org.reversementoring.programme.PersonKey;

/**
 * What has happened to the turns in which a group presents.
 *
 * @param number 1 for the first; no two of a group have the same
 * @param presenter whose turn it was; empty if they have been forgotten
 * @param other with whom they have swapped; empty unless they have
 * @param subject what was presented; may be empty
 */
public record Turn(
        int groupId,
        int number,
        Kind kind,
        Optional<PersonKey> presenter,
        Optional<PersonKey> other,
        String subject,
        Instant at) {
    public static final int LONGEST_SUBJECT = 200;

    /** Kept by its name, so that a constant is never renamed. */
    public enum Kind {
        PRESENTED,
        /** Goes after the next one. */
        SKIPPED,
        SWAPPED
    }
}
