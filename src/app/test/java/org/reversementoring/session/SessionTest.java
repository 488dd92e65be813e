package org.reversementoring.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.reversementoring.session.SessionState.ACCEPTED;
import static org.reversementoring.session.SessionState.CANCELLED;
import static org.reversementoring.session.SessionState.HELD;
import static org.reversementoring.session.SessionState.MOVED;
import static org.reversementoring.session.SessionState.PROPOSED;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.reversementoring.pairing.OnePairing;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.Participant;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;

/** Walks every state, and tries every step as everybody. */
public class SessionTest {
    private static final Instant SOON = OneSession.SOON;
    private static final Pairing PAIRING = OnePairing.in(PairingState.ACTIVE);

    /** What is possible before the session begins, written out once more: {@code who: step > where it leads}. */
    private static final Map<SessionState, Set<String>> EXPECTED = Map.of(
            PROPOSED,
            Set.of(
                    "ben: ACCEPT_FOR_GOOD > ACCEPTED",
                    "ben: MOVE > PROPOSED",
                    "ben: RELOCATE > PROPOSED",
                    "ben: PREPARE > PROPOSED",
                    "ben: CANCEL > CANCELLED",
                    "ada: MOVE > PROPOSED",
                    "ada: RELOCATE > PROPOSED",
                    "ada: PREPARE > PROPOSED",
                    "ada: CANCEL > CANCELLED"),
            ACCEPTED,
            Set.of(
                    "ben: ACCEPT > ACCEPTED",
                    "ben: MOVE > MOVED",
                    "ben: RELOCATE > ACCEPTED",
                    "ben: PREPARE > ACCEPTED",
                    "ben: CANCEL > CANCELLED",
                    "ada: MOVE > MOVED",
                    "ada: RELOCATE > ACCEPTED",
                    "ada: PREPARE > ACCEPTED",
                    "ada: CANCEL > CANCELLED"),
            MOVED,
            Set.of(
                    "ben: ACCEPT_FOR_GOOD > ACCEPTED",
                    "ben: MOVE > MOVED",
                    "ben: RELOCATE > MOVED",
                    "ben: PREPARE > MOVED",
                    "ben: CANCEL > CANCELLED",
                    "ada: MOVE > MOVED",
                    "ada: RELOCATE > MOVED",
                    "ada: PREPARE > MOVED",
                    "ada: CANCEL > CANCELLED"),
            HELD,
            Set.of("ben: MISS > CANCELLED", "ada: MISS > CANCELLED"),
            CANCELLED,
            Set.of());

    private interface Taking {
        SessionMove of(Session session, Reader reader, Instant now);
    }

    private static final List<Taking> STEPS = List.of(
            (session, reader, now) -> session.accept(reader, PAIRING, now),
            (session, reader, now) -> move(session, reader, OneSession.LATER, now),
            (session, reader, now) -> relocate(session, reader, "Room 5", now),
            (session, reader, now) -> change(session, reader, session.slot(), session.venue(), "Why?", now),
            (session, reader, now) -> session.cancel(reader, PAIRING, now),
            (session, reader, now) -> session.hold(reader, PAIRING, now),
            (session, reader, now) -> session.miss(reader, PAIRING, now));

    @Test
    public void in_each_state_everybody_can_do_what_is_expected_and_nothing_else() {
        for (SessionState state : SessionState.values()) {
            Set<String> possible = new TreeSet<>();
            for (String who : List.of("ada", "ben")) {
                Session session = OneSession.in(state, "ada");
                possible(session, Readers.employee(who), SOON).forEach(move -> {
                    assertKept(session, who, move);
                    possible.add(who + ": " + move.step() + " > " + move.after().state());
                });
            }

            assertEquals(state.name(), new TreeSet<>(EXPECTED.get(state)), possible);
        }
    }

    private static void assertKept(Session before, String who, SessionMove move) {
        assertEquals(Optional.of(before.state()), move.transition().from());
        assertEquals(move.after().state(), move.transition().to());
        assertEquals(Optional.of(OnePairing.key(who)), move.transition().by());
        assertEquals(before.version() + 1, move.transition().number());
        assertEquals(before.version() + 1, move.after().version());
        assertEquals(before.number(), move.after().number());
    }

    @Test
    public void what_is_shown_as_possible_is_what_is_possible() {
        for (Instant now : List.of(SOON, OneSession.START, OneSession.START.plus(Duration.ofDays(3)))) {
            for (SessionState state : SessionState.values()) {
                for (String who : List.of("ada", "ben", "cleo")) {
                    Session session = OneSession.in(state, "ada");
                    Set<SessionStep> possible = possible(session, Readers.employee(who), now)
                            .map(SessionMove::step)
                            .collect(Collectors.toSet());
                    // Whether a time to come can be named, nobody knows before it is named.
                    Set<SessionStep> shown = session.steps(Readers.employee(who), PAIRING, now);

                    assertEquals(state + " " + who + " " + now, without(shown), without(possible));
                }
            }
        }
    }

    private static Set<SessionStep> without(Set<SessionStep> steps) {
        return steps.stream().filter(step -> step != SessionStep.MOVE).collect(Collectors.toSet());
    }

    @Test
    public void nobody_else_moves_a_session_or_knows_of_it_coordinators_and_administrators_included() {
        for (Reader stranger :
                List.of(Readers.employee("eve"), Readers.coordinator(), Readers.administrator(), Reader.anonymous())) {
            for (SessionState state : SessionState.values()) {
                Session session = OneSession.in(state, "ada");
                for (Taking step : STEPS) {
                    assertThrows(NotPermitted.class, () -> step.of(session, stranger, SOON));
                }
                assertEquals(Set.of(), session.steps(stranger, PAIRING, SOON));
            }
            assertThrows(NotPermitted.class, () -> Proposal.of(stranger, PAIRING, OneSession.PLAN, SOON));
        }
    }

    @Test
    public void a_time_stands_as_soon_as_both_sides_have_said_yes() {
        Session byMentee = OneSession.in(PROPOSED, "ben");

        SessionMove otherMentee = byMentee.accept(Readers.employee("cleo"), PAIRING, SOON);
        SessionMove mentor = otherMentee.after().accept(Readers.employee("ada"), PAIRING, SOON);

        assertEquals(SessionStep.ACCEPT, otherMentee.step());
        assertEquals(PROPOSED, otherMentee.after().state());
        assertEquals(SessionStep.ACCEPT_FOR_GOOD, mentor.step());
        assertEquals(ACCEPTED, mentor.after().state());
    }

    @Test
    public void whoever_names_another_time_asks_everybody_else_anew() {
        Session accepted = OneSession.in(ACCEPTED, "ada", "ben", "cleo");

        Session moved =
                move(accepted, Readers.employee("ben"), OneSession.LATER, SOON).after();

        assertEquals(MOVED, moved.state());
        assertEquals(OneSession.LATER, moved.slot());
        assertEquals(Optional.of(OnePairing.key("ben")), moved.proposedBy());
        assertEquals(Set.of(OnePairing.key("ben")), moved.accepted());
        assertEquals(
                "nothing is another",
                Optional.empty(),
                moved.change(
                        Readers.employee("ada"),
                        PAIRING,
                        new SessionPlan(OneSession.LATER, moved.venue(), Preparation.none()),
                        SOON));
        assertThrows(Refused.class, () -> move(moved, Readers.employee("ada"), OneSession.SLOT, OneSession.START));
    }

    @Test
    public void the_calendar_entry_stays_the_same_and_its_number_rises_with_each_change_that_calendars_show() {
        Session session = Session.of(1, 1, Proposal.of(Readers.employee("ada"), PAIRING, OneSession.PLAN, SOON));

        Session accepted =
                session.accept(Readers.employee("ben"), PAIRING, SOON).after();
        Session moved =
                move(accepted, Readers.employee("ben"), OneSession.LATER, SOON).after();
        Session relocated = relocate(moved, Readers.employee("ben"), "https://meet.example/x", SOON)
                .after();
        Session cancelled =
                relocated.cancel(Readers.employee("ada"), PAIRING, SOON).after();

        assertEquals(
                List.of(0, 0, 1, 2, 3),
                Stream.of(session, accepted, moved, relocated, cancelled)
                        .map(one -> one.entry().sequence())
                        .toList());
        assertEquals(
                1,
                Stream.of(session, accepted, moved, relocated, cancelled)
                        .map(one -> one.entry().uid())
                        .distinct()
                        .count());
    }

    @Test
    public void time_place_and_what_to_prepare_are_changed_in_one_step() {
        Session accepted = OneSession.in(ACCEPTED, "ada", "ben");

        SessionMove all =
                change(accepted, Readers.employee("ben"), OneSession.LATER, new Venue("Room 5"), "Why?", SOON);
        SessionMove questions =
                change(accepted, Readers.employee("ben"), accepted.slot(), accepted.venue(), "Why?", SOON);

        assertEquals(SessionStep.MOVE, all.step());
        assertEquals(accepted.entry().sequence() + 1, all.after().entry().sequence());
        assertEquals(new Venue("Room 5"), all.after().venue());
        assertEquals("Why?", all.after().preparation().questions());
        assertEquals(ACCEPTED, questions.after().state());
        assertEquals(accepted.accepted(), questions.after().accepted());
        assertEquals(
                "calendars need not know", accepted.entry(), questions.after().entry());
    }

    @Test
    public void nothing_is_done_any_more_with_the_sessions_of_a_pairing_that_is_over() {
        Pairing closed = OnePairing.in(PairingState.CLOSED);
        Session held = OneSession.in(HELD, "ada", "ben");

        assertEquals(Set.of(), held.steps(Readers.employee("ada"), closed, SOON));
        assertThrows(Refused.class, () -> held.miss(Readers.employee("ada"), closed, SOON));
    }

    @Test
    public void no_two_sessions_are_taken_for_one_another_by_calendars() {
        assertFalse(CalendarEntry.fresh().uid().equals(CalendarEntry.fresh().uid()));
    }

    @Test
    public void what_stood_is_held_by_itself_and_what_never_stood_lapses() {
        Instant held = OneSession.SLOT.end().plus(Session.TIME_TO_OBJECT);

        assertEquals(Optional.empty(), due(ACCEPTED, held.minusSeconds(1)));
        assertEquals(Optional.of(HELD), due(ACCEPTED, held));
        assertEquals(Optional.empty(), due(PROPOSED, OneSession.START.minusSeconds(1)));
        assertEquals(Optional.of(CANCELLED), due(PROPOSED, OneSession.START));
        assertEquals(Optional.of(CANCELLED), due(MOVED, OneSession.START));
        assertEquals(Optional.empty(), due(HELD, held));
        assertEquals(Optional.empty(), due(CANCELLED, held));
    }

    @Test
    public void with_the_pairing_ends_what_was_still_ahead_and_nothing_that_has_been() {
        for (SessionState state : SessionState.values()) {
            Optional<SessionMove> end = OneSession.in(state, "ada").endWithPairing(SOON);

            assertEquals(state.name(), EnumSet.range(PROPOSED, MOVED).contains(state), end.isPresent());
            end.ifPresent(move -> {
                assertEquals(CANCELLED, move.after().state());
                assertEquals(Optional.empty(), move.transition().by());
                assertEquals("calendars are told", 3, move.after().entry().sequence());
            });
        }
    }

    private static Optional<SessionState> due(SessionState state, Instant now) {
        return OneSession.in(state, "ada").fallDue(now).map(move -> move.after().state());
    }

    @Test
    public void nobody_accepts_a_time_that_has_begun_and_nobody_has_held_what_has_not() {
        Session proposed = OneSession.in(PROPOSED, "ada");
        Session accepted = OneSession.in(ACCEPTED, "ada", "ben");

        assertThrows(Refused.class, () -> proposed.accept(Readers.employee("ben"), PAIRING, OneSession.START));
        assertThrows(Refused.class, () -> accepted.hold(Readers.employee("ben"), PAIRING, SOON));
        assertEquals(
                HELD,
                accepted.hold(Readers.employee("ben"), PAIRING, OneSession.START)
                        .after()
                        .state());
    }

    @Test
    public void times_are_proposed_while_a_pairing_is_alive_and_for_the_future_alone() {
        Reader ada = Readers.employee("ada");

        for (PairingState state : PairingState.values()) {
            Pairing pairing = state == PairingState.GATHERING
                    ? OnePairing.circle(state, PAIRING.participants().toArray(Participant[]::new))
                    : OnePairing.in(state);
            boolean possible = state == PairingState.ACTIVE || state == PairingState.CLOSING;
            assertEquals(
                    state.name(),
                    possible,
                    taken(() -> Proposal.of(ada, pairing, OneSession.PLAN, SOON))
                            .isPresent());
        }
        assertThrows(Refused.class, () -> Proposal.of(ada, PAIRING, OneSession.PLAN, OneSession.START));
    }

    @Test
    public void every_rule_of_the_table_is_there_once() {
        Set<String> seen = Lifecycle.RULES.stream()
                .map(rule -> rule.from() + " " + rule.step())
                .collect(Collectors.toSet());

        assertEquals(Lifecycle.RULES.size(), seen.size());
    }

    @Test
    public void only_addresses_of_the_web_become_links() {
        assertTrue(new Venue("https://meet.example/abc?x=1").link().isPresent());
        assertTrue(new Venue("HTTP://meet.example").link().isPresent());
        for (String text : List.of(
                "",
                "Room 5",
                "javascript:alert(1)",
                "data:text/html,x",
                "https:",
                "https:///x",
                "see https://meet.example",
                "https://meet.example/\"onclick")) {
            assertEquals(text, Optional.empty(), new Venue(text).link());
        }
        assertThrows(IllegalArgumentException.class, () -> new Venue("two\nlines"));
        assertThrows(IllegalArgumentException.class, () -> new Venue("x".repeat(Venue.LONGEST + 1)));
    }

    private static SessionMove move(Session session, Reader reader, Slot slot, Instant now) {
        return change(session, reader, slot, session.venue(), "", now);
    }

    private static SessionMove relocate(Session session, Reader reader, String venue, Instant now) {
        return change(session, reader, session.slot(), new Venue(venue), "", now);
    }

    private static SessionMove change(
            Session session, Reader reader, Slot slot, Venue venue, String questions, Instant now) {
        return session.change(reader, PAIRING, new SessionPlan(slot, venue, new Preparation("", questions)), now)
                .orElseThrow();
    }

    private static Stream<SessionMove> possible(Session session, Reader reader, Instant now) {
        return STEPS.stream().flatMap(step -> taken(() -> step.of(session, reader, now)).stream());
    }

    private interface Attempt<T> {
        T make();
    }

    private static <T> Optional<T> taken(Attempt<T> attempt) {
        try {
            return Optional.of(attempt.make());
        } catch (Refused refused) {
            return Optional.empty();
        }
    }
}
