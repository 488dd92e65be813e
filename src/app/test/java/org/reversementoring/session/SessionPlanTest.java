package org.reversementoring.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;

/** Reads what people type into the form of a session. */
public class SessionPlanTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-01-15T09:00:00Z");
    private static final Slot USUAL = new Slot(Instant.parse("2026-02-03T13:30:00Z"), Duration.ofMinutes(45));

    @Test
    public void date_and_time_are_those_of_the_readers_calendar_and_clock() {
        assertEquals(USUAL, read(at("2026-02-03", "14:30")).slot());
        assertEquals(
                Instant.parse("2026-07-03T07:05:00Z"),
                read(at(" 2026-07-03", "9:05 ")).slot().start());
    }

    @Test
    public void a_suggested_time_counts_whatever_else_was_typed() {
        NewSession chosen = new NewSession("2026-02-03T13:30:00Z", "", "soon", "45", "", "", "");

        assertEquals(USUAL, read(chosen).slot());
    }

    @Test
    public void everything_that_is_wrong_is_said_at_once_beside_its_field() {
        NewSession wrong = new NewSession("", "", "25:00", "10", "x".repeat(501), "x".repeat(301), "x".repeat(2_001));

        assertEquals(
                List.of(
                        Violation.of("date", "form.field.required"),
                        Violation.of("time", "session.plan.time.unreadable"),
                        Violation.of("minutes", "session.plan.minutes.range", 15L, 240L),
                        Violation.of("venue", "form.field.too-long", 500, 501),
                        Violation.of("objective", "form.field.too-long", 300, 301),
                        Violation.of("questions", "form.field.too-long", 2_000, 2_001)),
                refused(wrong));
    }

    @Test
    public void what_is_no_date_time_or_length_is_refused() {
        for (String date : List.of("2026-02-30", "03.02.2026", "tomorrow", "12026-02-03", "2026-2-3")) {
            assertEquals(List.of(Violation.of("date", "session.plan.date.unreadable")), refused(at(date, "10:00")));
        }
        for (String time : List.of("24:00", "10.00", "10", "10:00:30", "noon")) {
            assertEquals(
                    List.of(Violation.of("time", "session.plan.time.unreadable")), refused(at("2026-02-03", time)));
        }
        for (String minutes : List.of("", "14", "241", "1000", "-30", "45.5")) {
            assertEquals(
                    List.of(Violation.of("minutes", "session.plan.minutes.range", 15L, 240L)),
                    refused(new NewSession("", "2026-02-03", "10:00", minutes, "", "", "")));
        }
        for (String at : List.of("2026-02-03", "2026-02-03T13:30:30Z", "2026-02-30T10:00:00Z", "now")) {
            assertEquals(
                    List.of(Violation.of("date", "session.plan.date.unreadable")),
                    refused(new NewSession(at, "", "", "45", "", "", "")));
        }
    }

    @Test
    public void a_year_ahead_is_the_furthest() {
        assertEquals(
                Instant.parse("2027-01-15T09:00:00Z"),
                read(at("2027-01-15", "10:00")).slot().start());
        assertEquals(List.of(Violation.of("date", "session.plan.date.too-far")), refused(at("2027-01-15", "10:01")));
        assertEquals(
                List.of(Violation.of("date", "session.plan.date.too-far")),
                refused(new NewSession("+1000000000-12-31T23:00:00Z", "", "", "45", "", "", "")));
    }

    @Test
    public void an_hour_that_clocks_skip_is_named() {
        assertEquals(
                List.of(Violation.of("time", "session.plan.time.gap", "02:00", "03:00")),
                refused(at("2026-03-29", "02:30")));
    }

    @Test
    public void of_an_hour_that_clocks_show_twice_it_is_the_first_unless_it_was_the_second_already() {
        Slot second = new Slot(Instant.parse("2026-10-25T01:30:00Z"), Duration.ofMinutes(45));
        NewSession typed = at("2026-10-25", "02:30");

        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), read(typed).slot().start());
        assertEquals(
                second, SessionPlan.of(typed, BERLIN, Optional.of(second), NOW).slot());
    }

    @Test
    public void what_the_form_shows_is_read_as_what_it_was() {
        SessionPlan plan = new SessionPlan(USUAL, new Venue("Room 5"), new Preparation("Prompts", "Why?\nHow?"));

        NewSession shown = NewSession.of(plan, BERLIN);

        assertEquals(new NewSession("", "2026-02-03", "14:30", "45", "Room 5", "Prompts", "Why?\nHow?"), shown);
        assertEquals(plan, read(shown));
    }

    private static NewSession at(String date, String time) {
        return new NewSession("", date, time, "45", "", "", "");
    }

    private static SessionPlan read(NewSession typed) {
        return SessionPlan.of(typed, BERLIN, Optional.empty(), NOW);
    }

    private static List<Violation> refused(NewSession typed) {
        return assertThrows(Refused.class, () -> read(typed)).violations();
    }
}
