package org.reversementoring.session;

import java.util.UUID;

/**
 * By what calendars know a session again: whatever happens to it, the identity stays, and the number of the version
 * rises whenever its time or place changes or it is cancelled (RFC 5546, 2.1.4 and 2.1.5).
 *
 * @param uid random, so that it tells nobody which session of whom it is
 * @param sequence 0 for the first
 */
public record CalendarEntry(UUID uid, int sequence) {

    public CalendarEntry {
        if (sequence < 0) {
            throw new IllegalArgumentException("Before the first: " + sequence);
        }
    }

    public static CalendarEntry fresh() {
        return new CalendarEntry(UUID.randomUUID(), 0);
    }

    CalendarEntry raised() {
        return new CalendarEntry(uid, sequence + 1);
    }
}
