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

    public WorkingHours {
        if (days.isEmpty() || !from.isBefore(until)) {
            throw new IllegalArgumentException("No working hours: " + days + " from " + from + " until " + until);
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }
}
