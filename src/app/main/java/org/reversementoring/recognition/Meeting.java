package org.reversementoring.recognition;

import java.time.Duration;
import java.time.Instant;
import org.reversementoring.session.SessionFact;

/**
 * A session that has been held.
 *
 * @param end when it was over: as agreed, or when somebody said so before
 */
public record Meeting(Instant start, Instant end) {

    static Meeting of(SessionFact held) {
        Instant agreed = held.start().plus(held.length());
        return new Meeting(held.start(), held.since().isBefore(agreed) ? held.since() : agreed);
    }

    /** At most the agreed length. */
    Duration length() {
        return Duration.between(start, end);
    }
}
