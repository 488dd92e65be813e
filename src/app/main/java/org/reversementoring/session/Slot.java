package org.reversementoring.session;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param start on a whole minute
 * @param length whole minutes, from {@link #SHORTEST} to {@link #LONGEST}
 */
public record Slot(Instant start, Duration length) {
    public static final Duration SHORTEST = Duration.ofMinutes(15);
    public static final Duration LONGEST = Duration.ofHours(4);

    private static final int SECONDS = 60;

    public Slot {
        if (start.getEpochSecond() % SECONDS != 0 || start.getNano() != 0) {
            throw new IllegalArgumentException("Not on a whole minute: " + start);
        }
        if (!isLength(length)) {
            throw new IllegalArgumentException("Not the length of a session: " + length);
        }
    }

    public static boolean isLength(Duration length) {
        return length.compareTo(SHORTEST) >= 0
                && length.compareTo(LONGEST) <= 0
                && length.toSeconds() % SECONDS == 0
                && length.getNano() == 0;
    }

    public Instant end() {
        return start.plusSeconds(length.toSeconds());
    }

    public boolean overlaps(Slot other) {
        return start.isBefore(other.end()) && other.start.isBefore(end());
    }
}
