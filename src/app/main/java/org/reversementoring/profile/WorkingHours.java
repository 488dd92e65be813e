package org.reversementoring.profile;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * When somebody usually works, in their own time zone.
 *
 * @param days at least one
 * @param from before {@code until}
 */
public record WorkingHours(Set<DayOfWeek> days, LocalTime from, LocalTime until) {

    /** Of somebody who has not said when they work: nine to five, Monday to Friday. */
    public static final WorkingHours USUAL = new WorkingHours(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));

    public WorkingHours {
        if (days.isEmpty() || !from.isBefore(until)) {
            throw new IllegalArgumentException("No working hours: " + days + " from " + from + " until " + until);
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }
}
