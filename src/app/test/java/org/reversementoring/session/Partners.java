package org.reversementoring.session;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.reversementoring.profile.People;
import org.reversementoring.profile.WorkingHours;
import org.reversementoring.programme.PersonKey;

/** Two people in two zones: {@code Partners.in("Europe/Berlin", "America/New_York")}. */
final class Partners {
    static final PersonKey ADA = People.account("ada").key();
    static final PersonKey BEN = People.account("ben").key();

    private Partners() {}

    /** Both work from nine to five. */
    static List<Availability> in(String zoneOfAda, String zoneOfBen) {
        return List.of(ada(zoneOfAda, WorkingHours.USUAL), ben(zoneOfBen, WorkingHours.USUAL));
    }

    static Availability ada(String zone, WorkingHours hours) {
        return new Availability(ADA, ZoneId.of(zone), hours);
    }

    static Availability ben(String zone, WorkingHours hours) {
        return new Availability(BEN, ZoneId.of(zone), hours);
    }

    /** On weekdays. */
    static WorkingHours from(int hour, int until) {
        return new WorkingHours(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(hour, 0), LocalTime.of(until, 0));
    }

    static WorkingHours on(DayOfWeek day, DayOfWeek... days) {
        return new WorkingHours(EnumSet.of(day, days), LocalTime.of(9, 0), LocalTime.of(17, 0));
    }
}
