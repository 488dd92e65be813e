package org.reversementoring.pairing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.Test;

public class LastDayTest {
    private static final LocalDate DAY = LocalDate.of(2027, 11, 22);

    @Test
    public void a_year_after_a_day_is_the_same_day() {
        LastDay last = LastDay.after(Instant.parse("2026-11-22T10:00:00Z"), Period.ofMonths(12));

        assertEquals(DAY, last.date());
        assertEquals(last, LastDay.before(last.end()));
    }

    @Test
    public void it_is_over_nowhere_before_it_is_over_everywhere() {
        for (String zone : List.of("Pacific/Kiritimati", "Asia/Kolkata", "Africa/Nairobi", "UTC", "Pacific/Niue")) {
            Instant lastMoment = DAY.atTime(23, 59).atZone(ZoneId.of(zone)).toInstant();
            assertTrue(zone, lastMoment.isBefore(new LastDay(DAY).end()));
        }
    }
}
