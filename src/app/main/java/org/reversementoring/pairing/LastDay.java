package org.reversementoring.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * The last day on which something can be done: the same for everybody, wherever they are, so that nobody is told another
 * one. It is over when it is over everywhere.
 */
public record LastDay(LocalDate date) {
    /** Where each day ends last. */
    private static final ZoneOffset LAST_OF_ALL = ZoneOffset.ofHours(-12);

    /** So long after the day on which something began, by the clocks of nobody. */
    public static LastDay after(Instant beginning, Period length) {
        return new LastDay(LocalDate.ofInstant(beginning, ZoneOffset.UTC).plus(length));
    }

    /** @param end as {@link #end} said */
    public static LastDay before(Instant end) {
        return new LastDay(LocalDate.ofInstant(end.minusMillis(1), LAST_OF_ALL));
    }

    /** From when on it is over. */
    public Instant end() {
        return date.plusDays(1).atStartOfDay(LAST_OF_ALL).toInstant();
    }
}
