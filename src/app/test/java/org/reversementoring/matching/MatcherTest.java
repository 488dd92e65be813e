package org.reversementoring.matching;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.Test;
import org.reversementoring.profile.Profile;
import org.reversementoring.programme.PersonKey;

public class MatcherTest {
    private static final int LEVELS = 2;
    private static final int ORGANISATIONS = 10_000;

    private final Random random = new Random(6);

    @Test
    public void in_no_organisation_is_a_pair_within_one_line_of_reporting() {
        int pairs = 0;
        for (int organisation = 0; organisation < ORGANISATIONS; organisation++) {
            List<Profile> people = Organisations.random(random, 8 + random.nextInt(8), 3);
            Map<PersonKey, PersonKey> managers = new HashMap<>();
            people.forEach(
                    person -> person.facts().manager().ifPresent(manager -> managers.put(person.person(), manager)));
            for (Match match : match(people, Request.usual()).matches()) {
                pairs++;
                assertFalse(isAbove(managers, match.mentee(), match.mentor()));
                assertFalse(isAbove(managers, match.mentor(), match.mentee()));
            }
        }
        assertTrue("too few pairs to say so: " + pairs, pairs > ORGANISATIONS);
    }

    private static boolean isAbove(Map<PersonKey, PersonKey> managers, PersonKey above, PersonKey person) {
        PersonKey next = person;
        for (int level = 0; level < LEVELS; level++) {
            next = managers.get(next);
            if (above.equals(next)) {
                return true;
            }
        }
        return false;
    }

    @Test
    public void neither_the_order_of_people_nor_the_number_of_threads_changes_the_result() {
        List<Profile> people = Organisations.random(random, 200, 6);
        Matching matching = match(people, Request.usual());
        List<Profile> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);

        Matching again = new Matcher(3).match(cohort(shuffled), Request.usual(), Progress.unheard());

        assertEquals(matching.matches(), again.matches());
        assertEquals(matching.statistics(), again.statistics());
        assertEquals(matching.menteesWithout(), again.menteesWithout());
    }

    @Test
    public void another_seed_looks_at_people_in_another_order() {
        List<Profile> people = Organisations.random(random, 50, 3);
        Cohort one = Cohort.of(people, Surroundings.none(Organisations.NOW, 1));
        Cohort other = Cohort.of(people, Surroundings.none(Organisations.NOW, 2));

        assertNotEquals(one.mentee(0), other.mentee(0));
    }

    @Test
    public void nobody_has_more_partners_than_places() {
        List<Profile> people = Organisations.random(random, 300, 6);
        Map<PersonKey, Profile> known = people.stream().collect(Collectors.toMap(Profile::person, Function.identity()));
        for (Goal goal : Goal.values()) {
            Matching matching = match(people, Request.usual().with(goal));

            count(matching, Match::mentee)
                    .forEach((person, partners) -> assertTrue(
                            partners <= known.get(person).participation().menteeCapacity()));
            count(matching, Match::mentor)
                    .forEach((person, partners) -> assertTrue(
                            partners <= known.get(person).participation().mentorCapacity()));
        }
    }

    private static Map<PersonKey, Long> count(Matching matching, Function<Match, PersonKey> role) {
        return matching.matches().stream().collect(Collectors.groupingBy(role, Collectors.counting()));
    }

    @Test
    public void the_best_of_few_candidates_and_what_would_improve_them_are_the_best_of_all() {
        for (int cohorts = 0; cohorts < 10; cohorts++) {
            Cohort cohort = cohort(Organisations.random(random, 60, 6));
            for (Goal goal : Goal.values()) {
                assertEquals(goal.name(), outcome(cohort, goal, 1_000, true), outcome(cohort, goal, 2, false));
            }
        }
    }

    private static Outcome outcome(Cohort cohort, Goal goal, int candidates, boolean areAll) {
        CohortPairs pairs =
                new CohortPairs(cohort, Rules.usual(), Emphasis.usual(), Fixed.nothing(), 1, candidates, () -> {});
        int highest = Emphasis.usual().highestScore();
        BestPairs.Found found = new BestPairs(
                        cohort.market(),
                        goal,
                        highest,
                        pairs.best(),
                        areAll ? AllPairs.noMore() : pairs,
                        Progress.unheard())
                .find();
        Outcome outcome = Outcome.of(found.pairs(), highest);
        return goal == Goal.LEAST_SQUARES
                ? new Outcome(outcome.people(), outcome.pairs(), 0, 0, outcome.squares())
                : goal == Goal.FAIREST
                        ? outcome
                        : new Outcome(0, goal == Goal.MOST_PAIRS ? outcome.pairs() : 0, 0, outcome.total(), 0);
    }

    @Test
    public void going_on_with_a_place_more_is_as_good_as_a_run_from_nothing() {
        Matcher matcher = new Matcher(1);
        for (int cohorts = 0; cohorts < 20; cohorts++) {
            List<Profile> people = Organisations.random(random, 60, 6);
            Cohort cohort = cohort(people);
            for (Goal goal : Goal.values()) {
                Request request = Request.usual().with(goal);
                Matching matching = match(people, request);
                BestPairs standing = matcher.standing(cohort, request, matching);
                for (int mentor = 0; mentor < cohort.market().mentors(); mentor += 7) {
                    PersonKey roomier = cohort.mentor(mentor);
                    int places = cohort.market().mentorPlaces(mentor)
                            + (cohort.market().mentorPlaces(mentor) > 0 ? 1 : 0);

                    List<Pair> again = matcher.again(
                            standing, cohort, request, matching, cohort.market().withMentorPlaces(mentor, places));

                    List<Profile> changed = people.stream()
                            .map(person -> person.person().equals(roomier) ? withPlaces(person, places) : person)
                            .toList();
                    assertEquals(
                            minded(goal, match(changed, request).statistics()),
                            minded(goal, Statistics.of(cohort.market(), again)));
                }
            }
        }
    }

    private static Profile withPlaces(Profile profile, int places) {
        return new Profile(
                profile.person(),
                profile.version(),
                profile.sortName(),
                profile.facts(),
                profile.participation()
                        .capacities(places, profile.participation().menteeCapacity()),
                profile.offers(),
                profile.wishes());
    }

    private static List<Long> minded(Goal goal, Statistics statistics) {
        long without = without(statistics);
        long pairs = statistics.pairs();
        return switch (goal) {
            case FAIREST -> List.of(without, pairs, (long) statistics.worst(), statistics.total());
            case LEAST_SQUARES -> List.of(without, pairs);
            case MOST_PAIRS -> List.of(pairs, statistics.total());
            case HIGHEST_TOTAL -> List.of(statistics.total());
        };
    }

    @Test
    public void each_goal_is_best_at_what_it_minds() {
        List<Profile> people = Organisations.random(random, 300, 8);
        Map<Goal, Statistics> by = new HashMap<>();
        for (Goal goal : Goal.values()) {
            by.put(goal, match(people, Request.usual().with(goal)).statistics());
        }
        Statistics fairest = by.get(Goal.FAIREST);

        for (Statistics other : by.values()) {
            assertTrue(without(fairest) <= without(other));
            assertTrue(by.get(Goal.HIGHEST_TOTAL).total() >= other.total());
            assertTrue(by.get(Goal.MOST_PAIRS).pairs() >= other.pairs());
        }
        assertTrue(fairest.worst() >= by.get(Goal.LEAST_SQUARES).worst());
        assertEquals("more people never cost a pair", by.get(Goal.MOST_PAIRS).pairs(), fairest.pairs());
    }

    private static int without(Statistics statistics) {
        return statistics.menteesWithout() + statistics.mentorsWithout();
    }

    @Test
    public void locked_pairs_stay_and_barred_ones_are_not_made() {
        List<Profile> people = Organisations.random(random, 60, 4);
        Match first = match(people, Request.usual()).matches().get(0);
        Match second = match(people, Request.usual()).matches().get(1);
        Fixed fixed = new Fixed(
                Set.of(new Fixed.Tie(first.mentee(), first.mentor())),
                Set.of(new Fixed.Tie(second.mentee(), second.mentor())));

        List<Match> matches = match(people, Request.usual().with(fixed)).matches();

        assertEquals(new Match(first.mentee(), first.mentor(), first.score(), true), matches.get(0));
        assertFalse(matches.stream()
                .anyMatch(match ->
                        match.mentee().equals(second.mentee()) && match.mentor().equals(second.mentor())));
        Set<List<PersonKey>> couples = new HashSet<>();
        assertTrue(matches.stream().allMatch(match -> couples.add(List.of(match.mentee(), match.mentor()))));
    }

    @Test
    public void those_who_cannot_be_paired_make_an_empty_result() {
        Profile mentee = Participant.mentee("mentee").wishing(1, 3).profile();
        Profile mentor = Participant.mentor("mentor").offering(1, 3).profile();
        Profile averse =
                Participant.mentor("averse").offering(1, 3).avoiding("mentee").profile();
        Profile full = Participant.mentor("full").offering(1, 3).places(0).profile();

        for (Collection<Profile> people : List.of(
                List.<Profile>of(), List.of(mentee), List.of(mentor), List.of(mentee, averse), List.of(mentee, full))) {
            Matching matching = match(people, Request.usual());

            assertEquals(List.of(), matching.matches());
            assertEquals(
                    people.contains(mentee) ? 1 : 0, matching.menteesWithout().size());
        }
        assertEquals(
                1, match(List.of(mentee, mentor), Request.usual()).matches().size());
    }

    @Test
    public void somebody_who_is_there_twice_is_refused() {
        Profile mentee = Participant.mentee("mentee").wishing(1, 3).profile();

        assertThrows(IllegalArgumentException.class, () -> cohort(List.of(mentee, mentee)));
    }

    @Test
    public void a_run_can_be_cancelled_at_each_step() {
        Cohort cohort = cohort(Organisations.random(random, 60, 4));
        for (Progress.Step last : Progress.Step.values()) {
            assertThrows(
                    CancellationException.class, () -> new Matcher(2).match(cohort, Request.usual(), (step, round) -> {
                        if (step == last) {
                            throw new CancellationException();
                        }
                    }));
        }
    }

    private static Matching match(Collection<Profile> people, Request request) {
        return new Matcher(1).match(cohort(people), request, Progress.unheard());
    }

    private static Cohort cohort(Collection<Profile> people) {
        return Cohort.of(people, Surroundings.none(Organisations.NOW, 0));
    }
}
