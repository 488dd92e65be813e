package org.reversementoring.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;
import static org.reversementoring.session.Partners.ADA;
import static org.reversementoring.session.Partners.BEN;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;
import org.reversementoring.pairing.Terms;
import org.reversementoring.profile.WorkingHours;

/**
 * Series of sessions in pairs of zones, over changes of daylight saving. The oracle goes the other way round: it walks
 * over days and clocks of one person and asks {@code java.time} for the instants.
 */
public class SeriesTest {
    private static final int SERIES = 500;

    /** One half a year of two people. */
    private record Case(Availability ada, Availability ben, Cadence cadence, Duration length, Instant first) {

        List<TimeOption> series() {
            return Series.of(List.of(ada, ben), cadence, length, first);
        }

        ZonedDateTime due(int session) {
            return first.atZone(ada.zone()).plusWeeks((long) session * cadence.weeks());
        }

        @Override
        public String toString() {
            return ada.zone() + " " + ada.hours() + ", " + ben.zone() + " " + ben.hours() + ", " + length + " from "
                    + first;
        }
    }

    @Test
    public void no_session_is_at_a_wrong_instant_and_no_common_hour_is_missed() {
        int sessions = IntStream.range(0, SERIES)
                .parallel()
                .map(seed -> {
                    Random chance = new Random(seed);
                    return Zones.PAIRS.stream()
                            .map(zones -> any(zones, chance))
                            .mapToInt(SeriesTest::assertRight)
                            .sum();
                })
                .sum();

        assertTrue(sessions + " sessions", sessions > 80_000);
    }

    private static int assertRight(Case one) {
        List<TimeOption> series = one.series();
        for (int session = 0; session < series.size(); session++) {
            assertRight(one, session, series);
        }
        return series.size();
    }

    private static void assertRight(Case one, int session, List<TimeOption> series) {
        TimeOption option = series.get(session);
        ZonedDateTime due = one.due(session);
        LocalDate day = option.slot().start().atZone(one.ada().zone()).toLocalDate();
        boolean inTime = Math.abs(due.toLocalDate().toEpochDay() - day.toEpochDay()) <= Times.LEEWAY;
        boolean asTold = strain(one.ada(), option.slot())
                        .equals(Optional.of(option.strains().get(ADA)))
                && strain(one.ben(), option.slot())
                        .equals(Optional.of(option.strains().get(BEN)));
        boolean missed = !option.outside().isEmpty()
                && !commonNineToFive(one, due, series.subList(0, session)).isEmpty();
        if (!inTime || !asTold || missed) {
            fail(one + ": session " + session + ", " + option);
        }
    }

    /** All times around a due date at which both are at work between nine and five, found by Ben's clocks. */
    private static List<Instant> commonNineToFive(Case one, ZonedDateTime due, List<TimeOption> earlier) {
        Instant from = due.toLocalDate()
                .minusDays(Times.LEEWAY)
                .atStartOfDay(one.ada().zone())
                .toInstant();
        Instant until = due.toLocalDate()
                .plusDays(Times.LEEWAY + 1)
                .atStartOfDay(one.ada().zone())
                .toInstant();
        List<Instant> found = new ArrayList<>();
        ZoneId zone = one.ben().zone();
        LocalDate last = until.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (int minute = 9 * 60; minute < 17 * 60; minute += 15) {
                Slot slot = new Slot(
                        day.atTime(minute / 60, minute % 60).atZone(zone).toInstant(), one.length());
                boolean possible = !slot.start().isBefore(from)
                        && slot.start().isBefore(until)
                        && !slot.start().isBefore(one.first())
                        && earlier.stream().noneMatch(other -> other.slot().overlaps(slot));
                if (possible && asksNothingOf(one.ada(), slot) && asksNothingOf(one.ben(), slot)) {
                    found.add(slot.start());
                }
            }
        }
        return found;
    }

    private static boolean asksNothingOf(Availability person, Slot slot) {
        return strain(person, slot).equals(Optional.of(Strain.NONE));
    }

    @Test
    public void over_half_a_year_partners_meet_outside_nine_to_five_equally_often() {
        Random chance = new Random(5);
        for (int i = 0; i < SERIES / 10; i++) {
            for (Zones.Two zones : Zones.PAIRS) {
                Case one = usual(zones, chance);
                List<TimeOption> series = one.series();
                int ada = 0;
                int ben = 0;
                for (TimeOption option : series) {
                    ada += option.outside().contains(ADA) ? 1 : 0;
                    ben += option.outside().contains(BEN) ? 1 : 0;
                    if (Math.abs(ada - ben) > 1 || !option.fair()) {
                        fail(one + ": " + series);
                    }
                }
                assertEquals(
                        one.toString(),
                        Series.sessions(one.cadence(), one.first(), one.ada().zone()),
                        series.size());
            }
        }
    }

    @Test
    public void every_clock_change_of_the_zones_lies_within_some_series() {
        Set<String> changing = Zones.PAIRS.stream()
                .flatMap(zones -> List.of(zones.one(), zones.other()).stream())
                .filter(zone ->
                        ZoneId.of(zone).getRules().nextTransition(Instant.parse("2026-01-01T00:00:00Z")) != null)
                .collect(Collectors.toSet());

        assertTrue(changing.size() + " zones", changing.size() > 20);
    }

    /** People who work whenever they like, from five in the morning on. */
    private static Case any(Zones.Two zones, Random chance) {
        return with(zones, hours(chance), hours(chance), chance);
    }

    /** People who work at least six hours, with nine to five among them for the most part, on all weekdays. */
    private static Case usual(Zones.Two zones, Random chance) {
        return with(
                zones,
                Partners.from(7 + chance.nextInt(4), 16 + chance.nextInt(4)),
                Partners.from(7 + chance.nextInt(4), 16 + chance.nextInt(4)),
                chance);
    }

    private static Case with(Zones.Two zones, WorkingHours ada, WorkingHours ben, Random chance) {
        int weeks = Terms.WEEKS.get(chance.nextInt(Terms.WEEKS.size()));
        Duration length = Duration.ofMinutes(30L + 15 * chance.nextInt(3));
        Instant first = LocalDate.of(2025, 1, 1)
                .plusDays(chance.nextInt(1_000))
                .atTime(9, 0)
                .plusMinutes(15L * chance.nextInt(32))
                .atZone(ZoneId.of(zones.one()))
                .toInstant();
        return new Case(
                Partners.ada(zones.one(), ada), Partners.ben(zones.other(), ben), new Cadence(weeks), length, first);
    }

    private static WorkingHours hours(Random chance) {
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + chance.nextInt(7)));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (chance.nextInt(3) > 0) {
                days.add(day);
            }
        }
        int from = 5 * 60 + 15 * chance.nextInt(48);
        // Between eleven and midnight, some clocks are put back: which of the two hours is meant, nobody can say.
        int until = Math.min(from + 120 + 15 * chance.nextInt(32), 22 * 60 + 45);
        return new WorkingHours(days, LocalTime.of(from / 60, from % 60), LocalTime.of(until / 60, until % 60));
    }

    /** What a time asks of somebody, from the instants at which that person's day begins and ends. */
    private static Optional<Strain> strain(Availability person, Slot slot) {
        ZoneRules rules = person.zone().getRules();
        if (!rules.getOffset(slot.start()).equals(rules.getOffset(slot.end()))) {
            return Optional.empty();
        }
        LocalDate day = slot.start().atZone(person.zone()).toLocalDate();
        WorkingHours hours = person.hours();
        boolean works = hours.days().contains(day.getDayOfWeek());
        if (works && within(person, day, hours.from(), hours.until(), slot)) {
            LocalTime from = hours.from().compareTo(LocalTime.of(9, 0)) > 0 ? hours.from() : LocalTime.of(9, 0);
            LocalTime until = hours.until().compareTo(LocalTime.of(17, 0)) < 0 ? hours.until() : LocalTime.of(17, 0);
            boolean never = Duration.between(from, until).compareTo(slot.length()) < 0;
            return Optional.of(
                    never || within(person, day, from, until, slot) ? Strain.NONE : Strain.OUTSIDE_NINE_TO_FIVE);
        }
        return within(person, day, LocalTime.of(6, 0), LocalTime.of(23, 0), slot)
                ? Optional.of(works ? Strain.OUTSIDE_WORK : Strain.DAY_OFF)
                : Optional.empty();
    }

    private static boolean within(Availability person, LocalDate day, LocalTime from, LocalTime until, Slot slot) {
        Instant begin = ZonedDateTime.of(day, from, person.zone()).toInstant();
        Instant end = ZonedDateTime.of(day, until, person.zone()).toInstant();
        return !slot.start().isBefore(begin) && !slot.end().isAfter(end);
    }
}
