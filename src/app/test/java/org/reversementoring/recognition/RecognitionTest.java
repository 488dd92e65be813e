package org.reversementoring.recognition;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;
import org.reversementoring.pairing.Part;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.session.SessionFact;
import org.reversementoring.session.SessionState;

public class RecognitionTest {
    private static final Instant START = Instant.parse("2026-01-12T09:00:00Z");

    @Test
    public void nothing_is_earned_by_nothing() {
        assertEquals(List.of(), Recognition.of(List.of()));
        assertEquals(List.of(), Recognition.of(List.of(pair(1).done())));
    }

    @Test
    public void the_first_session_counts_when_it_is_over() {
        Involvement late = pair(1).days(20).done();
        Involvement early = pair(2).days(10).done();

        assertEquals(Map.of(Badge.FIRST_SESSION, new Moment(2, day(10))), earned(late, early));
    }

    @Test
    public void what_was_over_before_its_time_was_over_then() {
        Instant said = START.plus(Duration.ofMinutes(1));
        SessionFact early = new SessionFact(1, 1, SessionState.HELD, START, Duration.ofHours(1), said);
        SessionFact late =
                new SessionFact(2, 1, SessionState.HELD, START, Duration.ofHours(1), said.plus(Duration.ofDays(1)));

        assertEquals(said, Meeting.of(early).end());
        assertEquals(
                "no more is counted than there was",
                Duration.ofMinutes(1),
                Meeting.of(early).length());
        assertEquals(START.plus(Duration.ofHours(1)), Meeting.of(late).end());
        assertEquals(Duration.ofHours(1), Meeting.of(late).length());
    }

    @Test
    public void six_sessions_are_in_rhythm_if_none_is_later_than_half_as_long_again() {
        assertEquals(
                Optional.of(new Moment(1, day(105))),
                at(Badge.STEADY_RHYTHM, pair(1).days(0, 21, 42, 63, 84, 105).done()));
        assertEquals(
                "a day late",
                Optional.empty(),
                at(Badge.STEADY_RHYTHM, pair(1).days(0, 21, 42, 64, 85, 106).done()));
        assertEquals(
                "the row begins anew",
                Optional.of(new Moment(1, day(134))),
                at(
                        Badge.STEADY_RHYTHM,
                        pair(1).days(0, 22, 64, 78, 92, 106, 120, 134).done()));
        assertEquals(
                "by what was agreed",
                Optional.of(new Moment(1, day(210))),
                at(
                        Badge.STEADY_RHYTHM,
                        pair(1).weeks(4).days(0, 42, 84, 126, 168, 210).done()));
        assertEquals(
                Optional.empty(),
                at(Badge.STEADY_RHYTHM, pair(1).days(0, 14, 28, 42, 56).done()));
        assertEquals(
                "never in two pairings together",
                Optional.empty(),
                at(
                        Badge.STEADY_RHYTHM,
                        pair(1).days(0, 14, 28).done(),
                        pair(2).days(42, 56, 70).done()));
    }

    @Test
    public void a_programme_is_completed_by_those_who_have_met_and_agreed() {
        assertEquals(
                Optional.empty(),
                at(Badge.PROGRAMME_COMPLETED, pair(1).completed(90).done()));
        assertEquals(
                Optional.of(new Moment(1, START.plus(Duration.ofDays(90)))),
                at(Badge.PROGRAMME_COMPLETED, pair(1).days(1).completed(90).done()));
        assertEquals(
                "without an agreement there is no agreed end",
                Optional.empty(),
                at(
                        Badge.PROGRAMME_COMPLETED,
                        pair(1).days(1).withoutAgreement().completed(90).done()));
    }

    @Test
    public void a_topic_is_shared_with_three_people_not_three_times() {
        assertEquals(
                Optional.empty(),
                at(
                        Badge.SHARED_WITH_THREE,
                        pair(1).topic(7).taught("b", 1).done(),
                        pair(2).topic(7).taught("c", 2).done(),
                        pair(3).topic(7).taught("b", 3).done(),
                        pair(4).topic(8).taught("d", 4).done()));
        assertEquals(
                Optional.of(new Moment(5, day(5))),
                at(
                        Badge.SHARED_WITH_THREE,
                        pair(1).topic(7).taught("b", 1).done(),
                        pair(3).topic(7).taught("c", 3).done(),
                        pair(5).topic(7).taught("d", 5).done(),
                        pair(6).topic(7).taught("e", 6).done()));
    }

    @Test
    public void roles_are_switched_by_whoever_has_met_in_both() {
        Involvement asMentee = pair(1).as(Part.MENTEE).days(0).done();

        assertEquals(Optional.empty(), at(Badge.SWITCHED_ROLES, asMentee, pair(2).done()));
        assertEquals(
                Optional.of(new Moment(2, day(30))),
                at(Badge.SWITCHED_ROLES, asMentee, pair(2).days(30, 60).done()));
        assertEquals(
                "in one programme",
                Optional.empty(),
                at(Badge.SWITCHED_ROLES, asMentee, pair(2).in(9).days(30).done()));
    }

    @Test
    public void a_circle_is_hosted_by_its_mentor_once_it_has_met() {
        assertEquals(Optional.empty(), at(Badge.CIRCLE_HOST, pair(1).days(3).done()));
        assertEquals(Optional.empty(), at(Badge.CIRCLE_HOST, pair(1).group().done()));
        assertEquals(
                Optional.empty(),
                at(Badge.CIRCLE_HOST, pair(1).group().as(Part.MENTEE).days(3).done()));
        assertEquals(
                Optional.of(new Moment(1, day(3))),
                at(Badge.CIRCLE_HOST, pair(1).group().days(3).done()));
    }

    @Test
    public void a_year_together_goes_on_in_a_renewed_pairing_with_the_same_partner() {
        assertEquals(
                Optional.of(new Moment(2, day(365))),
                at(
                        Badge.YEAR_TOGETHER,
                        pair(2).days(365).done(),
                        pair(1).days(0, 300).done()));
        assertEquals(
                "a day short",
                Optional.empty(),
                at(
                        Badge.YEAR_TOGETHER,
                        pair(1).days(0, 300).done(),
                        pair(2).days(364).done()));
        assertEquals(
                "somebody else",
                Optional.empty(),
                at(
                        Badge.YEAR_TOGETHER,
                        pair(1).days(0).done(),
                        pair(2).with("carl").days(365).done()));
    }

    @Test
    public void goals_and_stories_count_from_the_earliest() {
        Involvement one = pair(1).days(1).reached(40, 20).told(60).done();

        assertEquals(Optional.of(new Moment(1, START.plus(Duration.ofDays(20)))), at(Badge.GOAL_REACHED, one));
        assertEquals(Optional.of(new Moment(1, START.plus(Duration.ofDays(60)))), at(Badge.STORY_PUBLISHED, one));
    }

    @Test
    public void each_programme_has_its_own_badges() {
        assertEquals(
                List.of(new Earned(Badge.FIRST_SESSION, 1, 2, day(5)), new Earned(Badge.FIRST_SESSION, 9, 1, day(3))),
                Recognition.of(
                        List.of(pair(1).in(9).days(3).done(), pair(2).days(5).done())));
    }

    @Test
    public void the_order_of_what_is_read_changes_nothing() {
        Random random = new Random(42);
        for (int round = 0; round < 200; round++) {
            List<Involvement> some = new ArrayList<>(IntStream.rangeClosed(1, 6)
                    .mapToObj(id -> pair(id).as(random.nextBoolean() ? Part.MENTOR : Part.MENTEE)
                            .with("p" + random.nextInt(3))
                            .topic(1 + random.nextInt(2))
                            .taught("p" + random.nextInt(4), random.nextInt(5))
                            .days(random.ints(8, 0, 400).sorted().toArray())
                            .reached(random.nextInt(3))
                            .done())
                    .toList());
            List<Earned> before = Recognition.of(some);
            Collections.shuffle(some, random);

            assertEquals(before, Recognition.of(some));
        }
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day)).plus(Duration.ofHours(1));
    }

    private record Moment(int pairingId, Instant at) {}

    private static Map<Badge, Moment> earned(Involvement... some) {
        Map<Badge, Moment> earned = new EnumMap<>(Badge.class);
        Recognition.of(List.of(some)).forEach(one -> earned.put(one.badge(), new Moment(one.pairingId(), one.at())));
        return earned;
    }

    private static Optional<Moment> at(Badge badge, Involvement... some) {
        return Optional.ofNullable(earned(some).get(badge));
    }

    /** Ada as a mentor of Ben in programme 1, every two weeks, with nothing having happened. */
    private static Builder pair(int id) {
        return new Builder(id);
    }

    private static final class Builder {
        private final int id;
        private int programme = 1;
        private Part part = Part.MENTOR;
        private boolean group;
        private OptionalInt topic = OptionalInt.empty();
        private String partner = "ben";
        private boolean agreed = true;
        private int weeks = 2;
        private List<Meeting> held = List.of();
        private List<Instant> reached = List.of();
        private List<Instant> told = List.of();
        private Map<PersonKey, Instant> taught = Map.of();
        private Optional<Instant> completed = Optional.empty();

        private Builder(int id) {
            this.id = id;
        }

        Builder in(int other) {
            programme = other;
            return this;
        }

        Builder as(Part other) {
            part = other;
            return this;
        }

        Builder group() {
            group = true;
            return this;
        }

        Builder with(String other) {
            partner = other;
            return this;
        }

        Builder withoutAgreement() {
            agreed = false;
            return this;
        }

        Builder weeks(int other) {
            weeks = other;
            return this;
        }

        Builder days(int... days) {
            held = IntStream.of(days)
                    .mapToObj(day -> START.plus(Duration.ofDays(day)))
                    .map(start -> new Meeting(start, start.plus(Duration.ofHours(1))))
                    .toList();
            return this;
        }

        Builder reached(Integer... days) {
            reached = moments(days);
            return this;
        }

        Builder told(Integer... days) {
            told = moments(days);
            return this;
        }

        private static List<Instant> moments(Integer... days) {
            return Stream.of(days).map(day -> START.plus(Duration.ofDays(day))).toList();
        }

        Builder topic(int id) {
            topic = OptionalInt.of(id);
            return this;
        }

        Builder taught(String person, int day) {
            taught = Map.of(new PersonKey(person), day(day));
            return this;
        }

        Builder completed(int day) {
            completed = Optional.of(START.plus(Duration.ofDays(day)));
            return this;
        }

        Involvement done() {
            return new Involvement(
                    id,
                    programme,
                    part,
                    group,
                    topic,
                    group ? Set.of() : Set.of(new PersonKey(partner)),
                    held,
                    agreed,
                    weeks,
                    reached,
                    told,
                    taught,
                    completed);
        }
    }
}
