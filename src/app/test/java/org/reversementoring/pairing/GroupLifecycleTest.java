package org.reversementoring.pairing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.reversementoring.pairing.OnePairing.circle;
import static org.reversementoring.pairing.OnePairing.key;
import static org.reversementoring.pairing.OnePairing.participant;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;

/** Walks every state of a group, and asks what everybody can do in it. */
public class GroupLifecycleTest {
    /** The steps that only groups take. */
    static final Set<PairingStep> STEPS = Set.of(
            PairingStep.OPEN,
            PairingStep.JOIN,
            PairingStep.LEAVE,
            PairingStep.REMOVE,
            PairingStep.START,
            PairingStep.DESCRIBE);

    private static final Instant SOON = OnePairing.BEGAN.plusSeconds(60);
    private static final Instant LATE = OnePairing.group("Prompts", 5).joinUntil();
    private static final Participant ADA = participant("ada", Part.MENTOR, true);
    private static final Participant BO = participant("bo", Part.MENTOR, true);
    private static final Participant BEN = participant("ben", Part.MENTEE, true);
    private static final Participant CLEO = participant("cleo", Part.MENTEE, true);

    /** What Ada and Bo, who teach, and Ben and Cleo, who learn, can do: {@code who: steps}. */
    private static final Map<PairingState, Map<String, Set<PairingStep>>> EXPECTED = Map.of(
            PairingState.GATHERING,
            Map.of(
                    "host",
                    Set.of(
                            PairingStep.LEAVE,
                            PairingStep.REMOVE,
                            PairingStep.START,
                            PairingStep.DESCRIBE,
                            PairingStep.WITHDRAW),
                    "member",
                    Set.of(PairingStep.LEAVE),
                    "coordinator",
                    Set.of(PairingStep.REMOVE, PairingStep.DESCRIBE, PairingStep.WITHDRAW)),
            PairingState.ACTIVE,
            Map.of(
                    "host",
                    Set.of(
                            PairingStep.LEAVE,
                            PairingStep.REMOVE,
                            PairingStep.DESCRIBE,
                            PairingStep.PAUSE,
                            PairingStep.BEGIN_CLOSING,
                            PairingStep.END_EARLY),
                    "member",
                    Set.of(PairingStep.LEAVE),
                    "coordinator",
                    Set.of(PairingStep.REMOVE, PairingStep.END_EARLY)),
            PairingState.PAUSED,
            Map.of(
                    "host",
                    Set.of(
                            PairingStep.LEAVE,
                            PairingStep.REMOVE,
                            PairingStep.DESCRIBE,
                            PairingStep.RESUME,
                            PairingStep.BEGIN_CLOSING,
                            PairingStep.END_EARLY),
                    "member",
                    Set.of(PairingStep.LEAVE),
                    "coordinator",
                    Set.of(PairingStep.REMOVE, PairingStep.END_EARLY)),
            PairingState.CLOSING,
            Map.of(
                    "host", Set.of(PairingStep.LEAVE, PairingStep.REMOVE, PairingStep.COMPLETE, PairingStep.END_EARLY),
                    "member", Set.of(PairingStep.LEAVE),
                    "coordinator", Set.of(PairingStep.REMOVE, PairingStep.END_EARLY)),
            PairingState.CLOSED,
            Map.of("host", Set.of(), "member", Set.of(), "coordinator", Set.of()));

    @Test
    public void in_each_state_everybody_can_do_what_is_expected_and_nothing_else() {
        EXPECTED.forEach((state, steps) -> {
            Pairing circle = circle(state, ADA, BO, BEN, CLEO);

            assertEquals(state.name(), steps.get("host"), circle.steps(Readers.employee("ada"), SOON));
            assertEquals(state.name(), steps.get("member"), circle.steps(Readers.employee("ben"), SOON));
            assertEquals(state.name(), steps.get("coordinator"), circle.steps(Readers.coordinator(), SOON));
            assertEquals(state.name(), Set.of(), circle.steps(Readers.employee("eve"), SOON));
            assertEquals(state.name(), Set.of(), circle.steps(Reader.anonymous(), SOON));
        });
    }

    @Test
    public void people_come_one_after_the_other_as_long_as_there_is_room_and_time() {
        Pairing circle = circle(PairingState.GATHERING, ADA);
        for (String one : List.of("ben", "cleo", "dora", "eve")) {
            assertEquals(5 - circle.participants().size(), circle.room(SOON));
            Move move = circle.join(key(one), Part.MENTEE, SOON);
            assertEquals(PairingState.GATHERING, move.after().state());
            assertEquals(Optional.of(key(one)), move.transition().by());
            circle = move.after();
        }
        Pairing full = circle;

        assertEquals(0, full.room(SOON));
        assertRefused("pairing.group.no-room", () -> full.join(key("finn"), Part.MENTEE, SOON));
        assertRefused("pairing.group.in-already", () -> full.join(key("ben"), Part.MENTOR, SOON));
        assertRefused("pairing.group.no-room", () -> circle(PairingState.ACTIVE, ADA, BEN)
                .join(key("finn"), Part.MENTEE, LATE));
        assertEquals(
                Set.of("GATHERING", "ACTIVE", "PAUSED"),
                EXPECTED.keySet().stream()
                        .filter(state -> circle(state, ADA, BEN).room(SOON) > 0)
                        .map(Enum::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    public void a_host_begins_it_as_soon_as_the_fewest_are_there_and_both_sides() {
        Pairing few = circle(PairingState.GATHERING, ADA, BEN);
        Pairing mentors = circle(PairingState.GATHERING, ADA, BO, participant("dora", Part.MENTOR, true));
        Pairing enough = circle(PairingState.GATHERING, ADA, BEN, CLEO);

        assertRefused("pairing.group.too-few", () -> few.start(Readers.employee("ada"), SOON));
        assertRefused("pairing.group.too-few", () -> mentors.start(Readers.employee("ada"), SOON));
        assertFalse(few.steps(Readers.employee("ada"), SOON).contains(PairingStep.START));
        assertRefused("pairing.step.not-now", () -> enough.start(Readers.employee("ben"), SOON));
        assertRefused("pairing.step.not-now", () -> enough.start(Readers.coordinator(), SOON));
        Move begun = enough.start(Readers.employee("ada"), SOON);
        assertEquals(PairingState.ACTIVE, begun.after().state());
        assertTrue(begun.step().begins());
        assertEquals(LastDay.after(SOON, Pairing.LONGEST).end(), begun.after().until());
    }

    @Test
    public void anybody_leaves_without_asking_but_who_would_leave_nobody_ends_it() {
        Pairing circle = circle(PairingState.ACTIVE, ADA, BEN, CLEO);
        Move gone = circle.leave(Readers.employee("ben"), SOON);

        assertEquals(List.of(ADA, CLEO), gone.after().participants());
        assertEquals(Optional.of(key("ben")), gone.left());
        assertEquals(circle.since(), gone.after().since());
        for (String last : List.of("ada", "cleo")) {
            assertRefused("pairing.step.not-now", () -> gone.after().leave(Readers.employee(last), SOON));
            assertEquals(
                    PairingState.CLOSED,
                    gone.after().endEarly(Readers.employee(last), SOON).after().state());
        }
        assertThrows(NotPermitted.class, () -> circle.leave(Readers.coordinator(), SOON));
    }

    @Test
    public void hosts_take_out_mentees_and_coordinators_hosts_too_but_nobody_without_whom_it_cannot_go_on() {
        Reader ada = Readers.employee("ada");
        Pairing circle = circle(PairingState.ACTIVE, ADA, BO, BEN, CLEO);
        Move removed = circle.remove(ada, key("ben"), SOON);

        assertEquals(List.of(ADA, BO, CLEO), removed.after().participants());
        assertEquals(Optional.of(key("ben")), removed.left());
        assertEquals(Optional.of(key("ada")), removed.transition().by());
        assertEquals(
                List.of(ADA, BEN, CLEO),
                circle.remove(Readers.coordinator(), key("bo"), SOON).after().participants());
        for (String other : List.of("ada", "bo", "eve")) {
            assertRefused("pairing.step.not-now", () -> circle.remove(ada, key(other), SOON));
        }
        assertRefused("pairing.step.not-now", () -> removed.after().remove(ada, key("cleo"), SOON));
        assertRefused("pairing.step.not-now", () -> circle.remove(Readers.employee("cleo"), key("ben"), SOON));
        assertRefused("pairing.step.not-now", () -> OnePairing.in(PairingState.ACTIVE)
                .remove(Readers.coordinator(), key("ben"), SOON));
    }

    @Test
    public void the_last_day_is_the_same_for_everybody_and_is_not_over_for_anybody_who_still_has_it() {
        Group group = OnePairing.group("Prompts", 5);

        assertEquals(OnePairing.LAST_DAY, LastDay.before(group.joinUntil()).date());
        for (ZoneId zone :
                List.of(ZoneId.of("Pacific/Kiritimati"), ZoneId.of("Asia/Kolkata"), ZoneId.of("Etc/GMT+12"))) {
            Instant lastMoment = OnePairing.LAST_DAY
                    .plusDays(1)
                    .atStartOfDay(zone)
                    .toInstant()
                    .minusMillis(1);
            assertTrue(zone.getId(), lastMoment.isBefore(group.joinUntil()));
        }
        // As it was kept before: the end of the day where the group was opened.
        Instant inNairobi = OnePairing.LAST_DAY
                .plusDays(1)
                .atStartOfDay(ZoneId.of("Africa/Nairobi"))
                .toInstant();
        assertEquals(OnePairing.LAST_DAY, LastDay.before(inNairobi).date());
    }

    @Test
    public void it_goes_on_without_those_who_are_gone_if_it_can() {
        Pairing circle = circle(PairingState.ACTIVE, ADA, BEN, CLEO);

        assertEquals(
                List.of(ADA, BEN),
                circle.without(key("cleo"), SOON).orElseThrow().after().participants());
        assertEquals(Optional.empty(), circle.without(key("ada"), SOON));
        assertEquals(Optional.empty(), circle.without(key("eve"), SOON));
        assertEquals(Optional.empty(), OnePairing.in(PairingState.ACTIVE).without(key("ben"), SOON));
    }

    @Test
    public void time_ends_a_gathering_that_never_began_and_no_sooner_than_a_host_could_begin_it() {
        Pairing circle = circle(PairingState.GATHERING, ADA, BEN, CLEO);

        assertEquals(Optional.empty(), circle.fallDue(LATE));
        assertTrue(circle.steps(Readers.employee("ada"), LATE).contains(PairingStep.START));
        assertEquals(
                Optional.of(Ending.EXPIRED),
                circle.fallDue(circle.until()).orElseThrow().after().ending());
    }

    @Test
    public void a_host_says_anew_what_it_is_about_but_keeps_room_for_those_who_are_in() {
        Pairing circle = circle(PairingState.ACTIVE, ADA, BEN, CLEO, BO);
        Group anew = OnePairing.group("Agents", 4);

        Pairing after = circle.describe(Readers.employee("ada"), anew, OptionalInt.of(3), "Why", SOON)
                .after();

        assertEquals(Optional.of(anew), after.group());
        assertEquals("Why", after.message());
        assertEquals(circle.until(), after.until());
        assertRefused(
                "pairing.group.most-in-already",
                () -> circle.describe(
                        Readers.employee("ada"), OnePairing.group("Agents", 3), OptionalInt.empty(), "", SOON));
    }

    @Test
    public void only_groups_gather_and_may_have_one_side_alone_until_they_begin() {
        assertThrows(IllegalArgumentException.class, () -> OnePairing.of(PairingState.GATHERING, ADA, BEN));
        assertThrows(IllegalArgumentException.class, () -> circle(PairingState.ACTIVE, ADA, BO));
        assertEquals(0, OnePairing.in(PairingState.ACTIVE).room(SOON));
        assertRefused("pairing.group.no-room", () -> OnePairing.in(PairingState.ACTIVE)
                .join(key("eve"), Part.MENTEE, SOON));
    }

    private interface Attempt {
        Move make();
    }

    private static void assertRefused(String why, Attempt attempt) {
        assertEquals(
                why,
                assertThrows(Refused.class, attempt::make).violations().get(0).messageKey());
    }
}
