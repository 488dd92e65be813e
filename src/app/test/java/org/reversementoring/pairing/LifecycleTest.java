package org.reversementoring.pairing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.reversementoring.pairing.Mover.COORDINATOR;
import static org.reversementoring.pairing.Mover.INVITED;
import static org.reversementoring.pairing.Mover.THE_APP;
import static org.reversementoring.pairing.Mover.WILLING;
import static org.reversementoring.pairing.PairingState.ACCEPTED_BY_SOME;
import static org.reversementoring.pairing.PairingState.ACTIVE;
import static org.reversementoring.pairing.PairingState.CLOSED;
import static org.reversementoring.pairing.PairingState.CLOSING;
import static org.reversementoring.pairing.PairingState.PAUSED;
import static org.reversementoring.pairing.PairingState.PROPOSED;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;

/** Walks every state of a pair, and tries every step as everybody; see {@link GroupLifecycleTest}, too. */
public class LifecycleTest {
    private static final Instant SOON = OnePairing.BEGAN.plusSeconds(60);
    private static final Instant LATE = OnePairing.UNTIL;

    /** What is possible, written out once more: {@code who: step > where it leads}. */
    private static final Map<PairingState, Set<String>> EXPECTED = Map.of(
            PROPOSED,
            Set.of(
                    "INVITED: ACCEPT > ACCEPTED_BY_SOME",
                    "INVITED: DECLINE > CLOSED",
                    "COORDINATOR: WITHDRAW > CLOSED",
                    "THE_APP: EXPIRE > CLOSED"),
            ACCEPTED_BY_SOME,
            Set.of(
                    "INVITED: ACCEPT > ACTIVE",
                    "INVITED: DECLINE > CLOSED",
                    "WILLING: WITHDRAW > CLOSED",
                    "THE_APP: EXPIRE > CLOSED"),
            ACTIVE,
            Set.of(
                    "WILLING: PAUSE > PAUSED",
                    "WILLING: BEGIN_CLOSING > CLOSING",
                    "THE_APP: BEGIN_CLOSING > CLOSING",
                    "WILLING: RENEW > CLOSED",
                    "WILLING: END_EARLY > CLOSED",
                    "COORDINATOR: END_EARLY > CLOSED"),
            PAUSED,
            Set.of(
                    "WILLING: RESUME > ACTIVE",
                    "WILLING: BEGIN_CLOSING > CLOSING",
                    "THE_APP: BEGIN_CLOSING > CLOSING",
                    "WILLING: RENEW > CLOSED",
                    "WILLING: END_EARLY > CLOSED",
                    "COORDINATOR: END_EARLY > CLOSED"),
            CLOSING,
            Set.of(
                    "WILLING: COMPLETE > CLOSED",
                    "THE_APP: COMPLETE > CLOSED",
                    "WILLING: RENEW > CLOSED",
                    "WILLING: END_EARLY > CLOSED",
                    "COORDINATOR: END_EARLY > CLOSED"),
            CLOSED,
            Set.of());

    private static final Map<String, Taking> STEPS = Map.of(
            "ACCEPT", Pairing::accept,
            "DECLINE", Pairing::decline,
            "WITHDRAW", Pairing::withdraw,
            "PAUSE", Pairing::pause,
            "RESUME", Pairing::resume,
            "BEGIN_CLOSING", Pairing::beginClosing,
            "COMPLETE", Pairing::complete,
            "RENEW", Pairing::renew,
            "END_EARLY", Pairing::endEarly);

    private interface Taking {
        Move of(Pairing pairing, Reader reader, Instant now);
    }

    /** Somebody in front of a pairing. @param movers what they are to it; nothing for a stranger */
    private record Somebody(Reader reader, Set<Mover> movers) {}

    @Test
    public void in_each_state_everybody_can_do_what_is_expected_and_nothing_else() {
        for (PairingState state : EXPECTED.keySet()) {
            for (Pairing pairing : List.of(OnePairing.in(state), OnePairing.mirrored(state))) {
                for (Somebody somebody : everybody(state)) {
                    Set<String> possible = new TreeSet<>();
                    Set<PairingStep> taken = new HashSet<>();
                    STEPS.forEach((name, step) -> taken(() -> step.of(pairing, somebody.reader(), SOON))
                            .ifPresent(move -> {
                                possible.add(name + " > " + kept(state, somebody.reader(), move));
                                taken.add(move.step());
                            }));

                    assertEquals(state + " " + somebody, expected(state, somebody.movers()), possible);
                    assertEquals(state + " " + somebody, taken, pairing.steps(somebody.reader(), SOON));
                }
            }
        }
    }

    @Test
    public void in_each_state_time_does_what_is_expected_and_not_before_it_has_come() {
        for (PairingState state : EXPECTED.keySet()) {
            Set<String> due = new TreeSet<>();
            OnePairing.in(state)
                    .fallDue(LATE)
                    .ifPresent(
                            move -> due.add(move.step() + " > " + move.after().state()));

            assertEquals(state.name(), expected(state, Set.of(THE_APP)), due);
            assertEquals(Optional.empty(), OnePairing.in(state).fallDue(LATE.minusMillis(1)));
        }
    }

    @Test
    public void no_step_is_left_out_here() {
        Set<String> walked = new TreeSet<>(STEPS.keySet());
        Stream.of(PairingStep.INVITE, PairingStep.PROPOSE, PairingStep.ACCEPT_AS_LAST, PairingStep.EXPIRE)
                .forEach(step -> walked.add(step.name()));
        GroupLifecycleTest.STEPS.forEach(step -> walked.add(step.name()));

        assertEquals(
                Stream.of(PairingStep.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)), walked);
        Set<PairingState> states = new HashSet<>(EXPECTED.keySet());
        states.add(PairingState.GATHERING);
        assertEquals(Set.of(PairingState.values()), states);
    }

    private static Set<String> expected(PairingState state, Set<Mover> movers) {
        return EXPECTED.get(state).stream()
                .map(line -> line.split(": "))
                .filter(line -> movers.contains(Mover.valueOf(line[0])))
                .map(line -> line[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Checks on the way that the step is written down as it was taken. */
    private static PairingState kept(PairingState state, Reader mover, Move move) {
        assertEquals(Optional.of(state), move.transition().from());
        assertEquals(move.after().state(), move.transition().to());
        assertEquals(mover.person(), move.transition().by());
        assertEquals(SOON, move.transition().at());
        assertEquals(5, move.transition().number());
        assertEquals(5, move.after().version());
        assertEquals(move.after().state() == CLOSED, move.after().ending().isPresent());
        return move.after().state();
    }

    @Test
    public void a_stranger_moves_nothing_and_knows_nothing() {
        for (Reader stranger : List.of(Readers.employee("eve"), Reader.anonymous())) {
            for (PairingState state : EXPECTED.keySet()) {
                Pairing pairing = OnePairing.in(state);
                for (Taking step : STEPS.values()) {
                    assertThrows(NotPermitted.class, () -> step.of(pairing, stranger, SOON));
                }
                assertEquals(Set.of(), pairing.steps(stranger, SOON));
                assertEquals(false, pairing.isSeenBy(stranger));
            }
        }
    }

    @Test
    public void the_last_of_many_who_says_yes_begins_it() {
        Pairing pairing = OnePairing.in(PROPOSED);
        for (String username : List.of("ben", "ada")) {
            pairing = pairing.accept(Readers.employee(username), SOON).after();
            assertEquals(ACCEPTED_BY_SOME, pairing.state());
        }

        Move last = pairing.accept(Readers.employee("cleo"), SOON);

        assertEquals(PairingStep.ACCEPT_AS_LAST, last.step());
        assertEquals(ACTIVE, last.after().state());
        assertEquals(LastDay.after(SOON, Pairing.LONGEST).end(), last.after().until());
    }

    @Test
    public void nobody_accepts_what_has_expired_nor_before_the_job_has_seen_it() {
        Pairing open = OnePairing.in(ACCEPTED_BY_SOME);

        assertThrows(Refused.class, () -> open.accept(Readers.employee("ben"), LATE));
        assertEquals(Set.of(), open.steps(Readers.employee("ben"), LATE));
        assertEquals(Optional.empty(), open.fallDue(LATE.minusMillis(1)));
    }

    @Test
    public void every_rule_of_the_table_can_be_reached_and_none_is_there_twice() {
        Set<String> seen = Lifecycle.RULES.stream()
                .map(rule -> rule.from() + " " + rule.step())
                .collect(Collectors.toSet());

        assertEquals(Lifecycle.RULES.size(), seen.size());
        assertTrue(Lifecycle.RULES.stream().noneMatch(rule -> rule.movers().isEmpty()));
    }

    @Test
    public void nobody_is_in_a_pairing_twice_and_both_sides_are_there() {
        Participant ada = OnePairing.participant("ada", Part.MENTOR, true);

        assertThrows(
                IllegalArgumentException.class,
                () -> OnePairing.of(ACTIVE, ada, OnePairing.participant("ada", Part.MENTEE, true)));
        assertThrows(
                IllegalArgumentException.class,
                () -> OnePairing.of(ACTIVE, ada, OnePairing.participant("ben", Part.MENTOR, true)));
    }

    /** Those who take part on either side, have answered or not, and coordinate or not; and coordinators who do not. */
    private static List<Somebody> everybody(PairingState state) {
        Mover ada = state == PROPOSED ? INVITED : WILLING;
        Mover ben = state.isOpen() ? INVITED : WILLING;
        return List.of(
                new Somebody(Readers.employee("ada"), Set.of(ada)),
                new Somebody(Readers.employee("ben"), Set.of(ben)),
                new Somebody(coordinating("ada"), Set.of(ada, COORDINATOR)),
                new Somebody(coordinating("ben"), Set.of(ben, COORDINATOR)),
                new Somebody(Readers.coordinator(), Set.of(COORDINATOR)),
                new Somebody(Readers.administrator(), Set.of(COORDINATOR)));
    }

    private static Reader coordinating(String username) {
        return new Reader(Optional.of(OnePairing.key(username)), false, true, Locale.ENGLISH, ZoneOffset.UTC);
    }

    private interface Attempt {
        Move make();
    }

    private static Optional<Move> taken(Attempt attempt) {
        try {
            return Optional.of(attempt.make());
        } catch (Refused refused) {
            return Optional.empty();
        }
    }
}
