package org.reversementoring.session;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.WorkingHours;
import org.reversementoring.programme.PersonKey;

/**
 * When somebody can be met. All hours are read from the clocks of the person's zone at that instant, so that daylight
 * saving is in them. Holidays are not known.
 */
public record Availability(PersonKey person, ZoneId zone, WorkingHours hours) {
    private static final int SECONDS = 60;
    private static final int NINE = 9 * 60;
    private static final int FIVE = 17 * 60;
    /**
     * Before and after which nobody is asked for anything. Together with the eight hours from nine to five these are
     * more than the twenty-four of a day: wherever two people live, one can be met at work and the other one awake.
     */
    private static final int AWAKE = 6 * 60;

    private static final int ASLEEP = 23 * 60;

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

    /** What a time asks of the person; empty if it is at night, or while clocks are changed. */
    public Optional<Strain> strain(Slot slot) {
        ZoneOffset offset = zone.getRules().getOffset(slot.start());
        if (!offset.equals(zone.getRules().getOffset(slot.end()))) {
            return Optional.empty();
        }
        LocalDateTime clock = LocalDateTime.ofEpochSecond(slot.start().getEpochSecond(), 0, offset);
        int length = (int) slot.length().toMinutes();
        int start = minute(clock.toLocalTime());
        boolean works = hours.days().contains(clock.getDayOfWeek());
        if (works && minute(hours.from()) <= start && start + length <= minute(hours.until())) {
            boolean atNineToFive = !hasNineToFive(length) || NINE <= start && start + length <= FIVE;
            return Optional.of(atNineToFive ? Strain.NONE : Strain.OUTSIDE_NINE_TO_FIVE);
        }
        return AWAKE <= start && start + length <= ASLEEP
                ? Optional.of(works ? Strain.OUTSIDE_WORK : Strain.DAY_OFF)
                : Optional.empty();
    }

    /** Nine to five says nothing about those who hardly work then: their own hours take its place. */
    private boolean hasNineToFive(int length) {
        return Math.min(minute(hours.until()), FIVE) - Math.max(minute(hours.from()), NINE) >= length;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / SECONDS;
    }
}
