package org.reversementoring.session;

import java.time.Instant;
import java.util.Optional;
import org.reversementoring.programme.PersonKey;

/**
 * A step that a session has taken.
 *
 * @param number 1 for the first; no two steps of a session have the same
 * @param from empty for the first
 * @param by empty where the app did it by itself
 */
public record SessionTransition(
        int number,
        SessionStep step,
        Optional<SessionState> from,
        SessionState to,
        Optional<PersonKey> by,
        Instant at) {}
