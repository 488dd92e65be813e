package org.reversementoring.recognition;

import java.time.Duration;
import java.time.Instant;
import org.reversementoring.session.SessionFact;

/**
 * A session that has been held.
 *
 * @param length as agreed
 * @param end when it was over: as agreed, or when somebody said so before
 */
public record Meeting(Instant start, Duration length, Instant end) {

    static Meeting of(SessionFact held) {
        Instant agreed = held.start().plus(held.length());
        return new Meeting(held.start(), held.length(), held.since().isBefore(agreed) ? held.since() : agreed);
    }
}
