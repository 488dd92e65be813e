package org.reversementoring.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.reversementoring.session.Partners.ADA;
import static org.reversementoring.session.Partners.BEN;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;
import org.reversementoring.profile.People;
import org.reversementoring.profile.WorkingHours;
import org.reversementoring.programme.PersonKey;

public class TimesTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    public void common_hours_come_first_and_nobody_leaves_nine_to_five() {
        List<TimeOption> options = times("Europe/Berlin", "America/New_York").next(List.of(), List.of(), NOW);

        TimeOption best = options.get(0);
        assertEquals(Set.of(), best.outside());
        assertTrue(best.isCommonHour());
        assertTrue(best.fair());
        assertEquals(DayOfWeek.FRIDAY, day(best, BERLIN));
        assertEquals(7, options.size());
        assertEquals(
                "one a day",
                7,
                options.stream().map(option -> day(option, BERLIN)).distinct().count());
    }

    @Test
    public void the_next_session_keeps_cadence_and_time_of_day_across_daylight_saving() {
        ZonedDateTime last = ZonedDateTime.of(2026, 3, 18, 14, 0, 0, 0, BERLIN);

        for (int weeks : List.of(2, 3, 4)) {
            TimeOption next = new Times(Partners.in("Europe/Berlin", "Europe/Rome"), new Cadence(weeks), HOUR)
                    .next(List.of(slot(last)), List.of(), NOW)
                    .get(0);

            assertEquals(last.plusWeeks(weeks), next.slot().start().atZone(BERLIN));
            assertEquals(
                    "an hour less in the world than on the clock",
                    Duration.ofDays(7L * weeks).minusHours(1),
                    Duration.between(last.toInstant(), next.slot().start()));
        }
    }

    @Test
    public void where_hours_are_not_common_to_nine_to_five_partners_take_turns() {
        List<Availability> people = List.of(
                Partners.ada("Europe/Berlin", Partners.from(7, 19)),
                Partners.ben("America/Los_Angeles", Partners.from(7, 19)));

        List<TimeOption> series = Series.of(people, new Cadence(2), HOUR, NOW);

        assertEquals(14, series.size());
        for (int i = 0; i < series.size(); i++) {
            assertTrue(series.get(i).isCommonHour());
            assertEquals(1, series.get(i).outside().size());
            assertFalse(
                    i > 0 && series.get(i).outside().equals(series.get(i - 1).outside()));
        }
    }

    @Test
    public void without_any_common_hour_one_is_at_work_and_the_other_one_awake_in_turns() {
        List<TimeOption> series =
                Series.of(Partners.in("Europe/London", "Pacific/Auckland"), new Cadence(2), HOUR, NOW);

        assertEquals(14, series.size());
        for (TimeOption option : series) {
            assertFalse(option.isCommonHour());
            assertEquals(
                    Set.of(Strain.NONE, Strain.OUTSIDE_WORK),
                    Set.copyOf(option.strains().values()));
            assertTrue(option.fair());
        }
        assertEquals(List.of(7L, 7L), List.of(outside(series, ADA), outside(series, BEN)));
    }

    @Test
    public void whoever_has_met_outside_nine_to_five_is_spared_next_time() {
        Times times = times("Europe/London", "Pacific/Auckland");
        Slot hardForAda = new Slot(Instant.parse("2026-03-03T21:00:00Z"), HOUR);
        Slot hardForBen = new Slot(Instant.parse("2026-03-03T09:00:00Z"), HOUR);

        assertEquals(
                Set.of(BEN),
                times.next(List.of(hardForAda), List.of(), NOW).get(0).outside());
        assertEquals(
                Set.of(ADA),
                times.next(List.of(hardForBen), List.of(), NOW).get(0).outside());
    }

    @Test
    public void turns_are_forgotten_after_half_a_year() {
        Times times = times("Europe/London", "Pacific/Auckland");
        Slot hardForAda = new Slot(Instant.parse("2025-08-04T21:00:00Z"), HOUR);
        List<TimeOption> fresh = times.next(List.of(), List.of(), NOW);

        assertEquals(fresh, times.next(List.of(hardForAda), List.of(), NOW));
    }

    @Test
    public void nobody_gets_two_things_at_once() {
        Times times = times("Europe/Berlin", "Europe/Rome");
        Slot best = times.next(List.of(), List.of(), NOW).get(0).slot();
        Slot halfOver = new Slot(best.start().minus(Duration.ofMinutes(30)), HOUR);

        List<TimeOption> others = times.next(List.of(), List.of(best, halfOver), NOW);

        assertTrue(others.stream()
                .noneMatch(
                        option -> option.slot().overlaps(best) || option.slot().overlaps(halfOver)));
        assertEquals(Set.of(), others.get(0).outside());
    }

    @Test
    public void partners_without_a_common_working_day_meet_on_a_day_off_in_turns() {
        List<Availability> people = List.of(
                Partners.ada("Europe/Berlin", Partners.on(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)),
                Partners.ben("Europe/Berlin", Partners.on(DayOfWeek.THURSDAY)));

        List<TimeOption> series = Series.of(people, new Cadence(4), HOUR, NOW);

        assertEquals(7, series.size());
        assertTrue(Math.abs(outside(series, ADA) - outside(series, BEN)) <= 1);
        assertTrue(series.stream().allMatch(option -> option.strains().containsValue(Strain.DAY_OFF)));
    }

    @Test
    public void night_workers_are_met_at_work_as_nine_to_five_says_nothing_about_them() {
        List<Availability> people = List.of(
                Partners.ada("Europe/Berlin", Partners.from(18, 23)),
                Partners.ben("Europe/Berlin", Partners.from(14, 22)));

        TimeOption best = new Times(people, Cadence.USUAL, HOUR)
                .next(List.of(), List.of(), NOW)
                .get(0);

        assertEquals(Strain.NONE, best.strains().get(ADA));
        assertEquals(Strain.OUTSIDE_NINE_TO_FIVE, best.strains().get(BEN));
    }

    @Test
    public void a_circle_around_the_world_is_met_while_all_are_awake_or_not_at_all() {
        List<Availability> three = List.of(
                Partners.ada("Europe/Berlin", WorkingHours.USUAL),
                Partners.ben("America/Los_Angeles", WorkingHours.USUAL),
                new Availability(People.account("cleo").key(), ZoneId.of("Pacific/Auckland"), WorkingHours.USUAL));

        List<TimeOption> options = new Times(three, Cadence.USUAL, HOUR).next(List.of(), List.of(), NOW);

        for (TimeOption option : options) {
            for (Availability one : three) {
                LocalTime clock = option.slot().start().atZone(one.zone()).toLocalTime();
                assertTrue(!clock.isBefore(LocalTime.of(6, 0)) && !clock.isAfter(LocalTime.of(22, 0)));
            }
        }
        assertFalse(options.isEmpty());
        List<Availability> four = List.of(
                three.get(0),
                three.get(1),
                three.get(2),
                new Availability(People.account("dan").key(), ZoneId.of("Asia/Karachi"), WorkingHours.USUAL));
        assertEquals(List.of(), new Times(four, Cadence.USUAL, Duration.ofHours(4)).next(List.of(), List.of(), NOW));
    }

    @Test
    public void the_same_question_has_the_same_answer_in_whichever_order_sessions_are_told() {
        Times times = times("Asia/Kathmandu", "America/St_Johns");
        Slot one = slot(ZonedDateTime.of(2026, 2, 3, 14, 0, 0, 0, BERLIN));
        Slot other = slot(ZonedDateTime.of(2026, 2, 17, 4, 0, 0, 0, BERLIN));

        assertEquals(times.next(List.of(one, other), List.of(), NOW), times.next(List.of(other, one), List.of(), NOW));
    }

    @Test
    public void after_a_long_break_the_next_session_is_soon_and_never_in_the_past() {
        Slot longAgo = slot(ZonedDateTime.of(2025, 10, 7, 10, 0, 0, 0, BERLIN));

        List<TimeOption> options = times("Europe/Berlin", "Europe/Rome").next(List.of(longAgo), List.of(), NOW);

        Set<Instant> starts =
                options.stream().map(option -> option.slot().start()).collect(Collectors.toSet());
        assertTrue(starts.stream().noneMatch(start -> start.isBefore(NOW)));
        assertTrue(new TreeSet<>(starts).first().isBefore(NOW.plus(Duration.ofDays(2))));
    }

    @Test
    public void hours_that_nobody_has_told_are_the_usual_ones_in_the_zone_of_the_site() {
        Availability unknown = Availability.of(People.somebody("ada"), BERLIN);
        Availability known = Availability.of(People.wellKnown("ben", 1), BERLIN);

        assertEquals(WorkingHours.USUAL, unknown.hours());
        assertEquals(BERLIN, unknown.zone());
        assertEquals(ZoneId.of("Europe/Zurich"), known.zone());
    }

    @Test
    public void a_cadence_is_one_that_partners_can_agree_on() {
        for (int weeks : List.of(0, 1, 5)) {
            assertThrows(IllegalArgumentException.class, () -> new Cadence(weeks));
        }
    }

    private static Times times(String zoneOfAda, String zoneOfBen) {
        return new Times(Partners.in(zoneOfAda, zoneOfBen), new Cadence(2), HOUR);
    }

    private static Slot slot(ZonedDateTime start) {
        return new Slot(start.toInstant(), HOUR);
    }

    private static DayOfWeek day(TimeOption option, ZoneId zone) {
        return option.slot().start().atZone(zone).getDayOfWeek();
    }

    private static long outside(List<TimeOption> series, PersonKey person) {
        return series.stream()
                .filter(option -> option.outside().contains(person))
                .count();
    }
}
