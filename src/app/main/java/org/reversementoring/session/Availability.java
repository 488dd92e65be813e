package org.reversementoring.session;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.WorkingHours;
import org.reversementoring.programme.PersonKey;

/**
 * When somebody can be met. All hours are read from the clocks of the person's zone at that instant, so that daylight
 * saving is in them. Holidays are not known.
 */
public record Availability(PersonKey person, ZoneId zone, WorkingHours hours) {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);
    /**
     * Before and after which nobody is asked for anything. Together with the eight hours from nine to five these are more
     * than the twenty-four of a day: wherever two people live, one of them can be met at work and the other one awake.
     */
    private static final LocalTime AWAKE = LocalTime.of(6, 0);

    private static final LocalTime ASLEEP = LocalTime.of(23, 0);

    /**
     * As the profile says, and where it says nothing, as is usual.
     *
     * @param otherwise the zone of somebody whose zone is not known
     */
    public static Availability of(Profile profile, ZoneId otherwise) {
        return new Availability(
                profile.person(),
                profile.zone().orElse(otherwise),
                profile.participation().hours().orElse(WorkingHours.USUAL));
    }

    /** What a time asks of the person; empty if it is at night. */
    public Optional<Strain> strain(Slot slot) {
        LocalDateTime start = LocalDateTime.ofInstant(slot.start(), zone);
        LocalDateTime end = LocalDateTime.ofInstant(slot.end(), zone);
        boolean works = hours.days().contains(start.getDayOfWeek());
        if (works && areWithin(hours.from(), hours.until(), start, end)) {
            boolean atNineToFive = !hasNineToFive(slot.length()) || areWithin(NINE, FIVE, start, end);
            return Optional.of(atNineToFive ? Strain.NONE : Strain.OUTSIDE_NINE_TO_FIVE);
        }
        return Optional.of(works ? Strain.OUTSIDE_WORK : Strain.DAY_OFF)
                .filter(awake -> areWithin(AWAKE, ASLEEP, start, end));
    }

    /** Nine to five says nothing about those who hardly work then: their own hours take its place. */
    private boolean hasNineToFive(Duration length) {
        LocalTime from = hours.from().isAfter(NINE) ? hours.from() : NINE;
        LocalTime until = hours.until().isBefore(FIVE) ? hours.until() : FIVE;
        return Duration.between(from, until).compareTo(length) >= 0;
    }

    private static boolean areWithin(LocalTime from, LocalTime until, LocalDateTime start, LocalDateTime end) {
        return !start.toLocalTime().isBefore(from)
                && !end.toLocalTime().isAfter(until)
                && end.toLocalDate().equals(start.toLocalDate());
    }
}
