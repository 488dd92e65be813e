package org.reversementoring.session;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The sessions of half a year, each at the best time when its turn comes. One that finds no time is left out. */
final class Series {
    private Series() {}

    /** @param first when the first one is due, which is the earliest that it can be */
    static List<TimeOption> of(List<Availability> people, Cadence cadence, Duration length, Instant first) {
        Times times = new Times(people, cadence, length);
        ZoneId home = people.get(0).zone();
        List<TimeOption> series = new ArrayList<>();
        List<Slot> earlier = new ArrayList<>();
        for (int i = 0; i < sessions(cadence, first, home); i++) {
            times.around(cadence.after(first, i, home), earlier, List.of(), first).stream()
                    .findFirst()
                    .ifPresent(found -> {
                        series.add(found);
                        earlier.add(found.slot());
                    });
        }
        return series;
    }

    /** How many are due. */
    static int sessions(Cadence cadence, Instant first, ZoneId home) {
        Instant end = first.atZone(home).plus(Period.ofMonths(6)).toInstant();
        int sessions = 0;
        while (cadence.after(first, sessions, home).isBefore(end)) {
            sessions++;
        }
        return sessions;
    }
}
