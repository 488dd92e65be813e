package org.reversementoring.session;

import java.time.Duration;
import java.time.Instant;

/**
 * That there is a session: all of it that may be counted. Nothing that people have written is in it.
 *
 * @param start of the time it has
 * @param length of that
 * @param since when it came to what it is
 */
public record SessionFact(
        int sessionId, int pairingId, SessionState state, Instant start, Duration length, Instant since) {}
