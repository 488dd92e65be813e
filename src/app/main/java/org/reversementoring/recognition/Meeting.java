package org.reversementoring.recognition;

import java.time.Duration;
import java.time.Instant;

/** A session that has been held. */
public record Meeting(Instant start, Duration length) {

    public Instant end() {
        return start.plus(length);
    }
}
