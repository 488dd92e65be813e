package org.reversementoring.matching;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.reversementoring.profile.WorkingHours;

/**
 * When somebody works, as a row of bits in universal time: one for each whole quarter of an hour of a week. Whose hours
 * are not known is taken to work as is usual; whose zone is not known, at any time.
 */
final class Week {
    private static final int QUARTERS_A_DAY = 96;
    private static final int QUARTERS = 7 * QUARTERS_A_DAY;
    private static final int MINUTES = 15;

    static final int QUARTERS_AN_HOUR = 4;
    static final int WORDS = (QUARTERS + Long.SIZE - 1) / Long.SIZE;

    private Week() {}

    static void write(Optional<WorkingHours> known, Optional<ZoneId> zone, Instant at, long[] weeks, int from) {
        if (zone.isEmpty()) {
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                set(weeks, from, quarter);
            }
            return;
        }
        WorkingHours hours = known.orElse(WorkingHours.USUAL);
        int offset = zone.get().getRules().getOffset(at).getTotalSeconds() / 60;
        for (DayOfWeek day : hours.days()) {
            int midnight = day.ordinal() * 24 * 60 - offset;
            int first = Math.floorDiv(midnight + minute(hours.from()) + MINUTES - 1, MINUTES);
            int end = Math.floorDiv(midnight + minute(hours.until()), MINUTES);
            for (int quarter = first; quarter < end; quarter++) {
                set(weeks, from, Math.floorMod(quarter, QUARTERS));
            }
        }
    }

    /** How many quarters of an hour two people work at the same time. */
    static int shared(long[] weeks, int one, int other) {
        int shared = 0;
        for (int word = 0; word < WORDS; word++) {
            shared += Long.bitCount(weeks[one + word] & weeks[other + word]);
        }
        return shared;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static void set(long[] weeks, int from, int quarter) {
        weeks[from + quarter / Long.SIZE] |= 1L << quarter % Long.SIZE;
    }
}
