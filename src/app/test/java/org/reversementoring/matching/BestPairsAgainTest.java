package org.reversementoring.matching;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;

/** Going on after a change, beside starting from nothing. */
public class BestPairsAgainTest {
    private static final int INSTANCES = 1_000;
    private static final int CHANGES = 3;
    private static final int HIGHEST = 20;
    /** More pairs than any change brings. */
    private static final int ROOM = 4;

    private final Random random = new Random(12);

    @Test
    public void after_any_change_it_is_as_good_in_every_goal_as_from_nothing() {
        int[] changed = new int[Change.values().length];
        for (int instance = 0; instance < INSTANCES; instance++) {
            Markets.Sample before = instance % 10 == 0 ? large() : small();
            for (Goal goal : Goal.values()) {
                Candidates candidates = before.candidates();
                BestPairs pairs = standing(before, candidates, goal);
                for (int number = 0; number < CHANGES; number++) {
                    Change change = Change.values()[random.nextInt(Change.values().length)];
                    changed[change.ordinal()]++;
                    Markets.Sample after = change.of(before, random);

                    BestPairs.Found again = pairs.again(
                            after.market(),
                            after.pairs() == before.pairs() ? candidates : after.candidates(),
                            AllPairs.noMore());

                    String which = "instance " + instance + ", " + goal + ", " + change;
                    assertTrue(which, isProved(after, again, room(before)));
                    assertEquals(which, fromNothing(goal, after), minded(goal, after, again));
                    if (goal == Goal.FAIREST && before.market().mentees() <= 6 && change.isTriedOut()) {
                        Outcome found = minded(goal, after, again);
                        assertEquals(
                                which,
                                BestPairsTest.fairest(new Exhaustive(after.market(), after.pairs(), HIGHEST)),
                                List.of(found.people(), found.pairs(), (long) found.worst(), found.total()));
                    }
                }
            }
        }
        for (Change change : Change.values()) {
            assertTrue(change + " too seldom", changed[change.ordinal()] > INSTANCES / 2);
        }
    }

    @Test
    public void pairs_that_nobody_knew_before_are_asked_for() {
        for (int instance = 0; instance < 300; instance++) {
            Markets.Sample before = large();
            Markets.Sample after = Change.values()[random.nextInt(Change.values().length)].of(before, random);
            for (Goal goal : Goal.values()) {
                BestPairs pairs = new BestPairs(
                        before.market(),
                        room(before),
                        goal,
                        HIGHEST,
                        some(before),
                        new Known(before),
                        Progress.unheard());
                pairs.find();

                BestPairs.Found again = pairs.again(after.market(), some(after), new Known(after));

                assertTrue(isProved(after, again, room(before)));
                assertEquals(goal.name(), fromNothing(goal, after), minded(goal, after, again));
            }
        }
    }

    @Test
    public void what_was_asked_before_changes_no_answer() {
        for (int instance = 0; instance < 100; instance++) {
            Markets.Sample before = large();
            Markets.Sample one = Change.PLACE.of(before, random);
            Markets.Sample other = Change.GONE.of(before, random);
            BestPairs pairs = standing(before, before.candidates(), Goal.FAIREST);
            List<Pair> first = again(pairs, one);
            again(pairs, other);

            assertEquals(first, again(pairs, one));
        }
    }

    @Test
    public void more_pairs_than_were_said_are_refused() {
        Markets.Sample before = new Markets.Sample(Market.of(new int[] {1}, new int[] {1}), List.of(new Pair(0, 0, 1)));
        BestPairs pairs = standing(before, before.candidates(), Goal.FAIREST);
        Market larger = Market.of(new int[] {9}, new int[] {9});

        assertThrows(IllegalArgumentException.class, () -> pairs.again(larger, before.candidates(), AllPairs.noMore()));
    }

    private static List<Pair> again(BestPairs pairs, Markets.Sample after) {
        return pairs.again(after.market(), after.candidates(), AllPairs.noMore())
                .pairs();
    }

    private static BestPairs standing(Markets.Sample sample, Candidates candidates, Goal goal) {
        BestPairs standing = BestPairs.standing(sample.market(), candidates, goal, HIGHEST, room(sample));
        standing.find();
        return standing;
    }

    private static long room(Markets.Sample before) {
        return before.market().mostPairs() + ROOM;
    }

    private static boolean isProved(Markets.Sample after, BestPairs.Found found, long most) {
        return new CertificateCheck(after.market(), after.candidates(), found.certificate(), most)
                .confirms(found.pairs());
    }

    private static Outcome fromNothing(Goal goal, Markets.Sample sample) {
        return minded(goal, sample, BestPairs.among(sample.market(), sample.candidates(), goal, HIGHEST));
    }

    /** What the goal minds of an outcome. */
    private static Outcome minded(Goal goal, Markets.Sample sample, BestPairs.Found found) {
        Market market = sample.market();
        Outcome all = Outcome.of(found.pairs(), sample.highestScore());
        long people = found.pairs().stream()
                        .map(Pair::mentee)
                        .distinct()
                        .filter(mentee -> !market.menteeServed(mentee))
                        .count()
                + found.pairs().stream()
                        .map(Pair::mentor)
                        .distinct()
                        .filter(mentor -> !market.mentorServed(mentor))
                        .count();
        long squares = found.pairs().stream()
                .mapToLong(Pair::score)
                .map(score -> (HIGHEST - score) * (HIGHEST - score))
                .sum();
        return switch (goal) {
            case FAIREST -> new Outcome(people, all.pairs(), all.worst(), all.total(), 0);
            case LEAST_SQUARES -> new Outcome(people, all.pairs(), 0, 0, squares);
            case MOST_PAIRS -> new Outcome(0, all.pairs(), 0, all.total(), 0);
            case HIGHEST_TOTAL -> new Outcome(0, 0, 0, all.total(), 0);
        };
    }

    private Markets.Sample small() {
        return Markets.random(
                random,
                1 + random.nextInt(6),
                1 + random.nextInt(6),
                3,
                0.2 + 0.8 * random.nextDouble(),
                random.nextBoolean() ? 3 : HIGHEST);
    }

    private Markets.Sample large() {
        return Markets.random(
                random, 20 + random.nextInt(20), 20 + random.nextInt(20), 3, 0.1 + 0.2 * random.nextDouble(), HIGHEST);
    }

    /** The first of each mentee, so that others have to be asked for. */
    private static Candidates some(Markets.Sample sample) {
        List<Pair> some = new ArrayList<>();
        for (Pair pair : sample.pairs()) {
            if (some.isEmpty() || some.get(some.size() - 1).mentee() != pair.mentee()) {
                some.add(pair);
            }
        }
        return Candidates.of(sample.market(), some);
    }

    /** All pairs of a sample. */
    private record Known(Markets.Sample sample) implements AllPairs {
        @Override
        public Candidates better(Wanted wanted, Candidates known) {
            List<Pair> better = new ArrayList<>();
            for (Pair pair : sample.pairs()) {
                boolean isKnown = false;
                for (int at = known.first(pair.mentee()); at < known.first(pair.mentee() + 1); at++) {
                    isKnown |= known.mentor(at) == pair.mentor();
                }
                if (!isKnown && wanted.wants(pair.mentee(), pair.mentor(), pair.score())) {
                    better.add(pair);
                }
            }
            return Candidates.of(sample.market(), better);
        }
    }

    private enum Change {
        PIN {
            @Override
            Markets.Sample of(Markets.Sample before, Random random) {
                if (before.pairs().isEmpty()) {
                    return before;
                }
                Pair pair = before.pairs().get(random.nextInt(before.pairs().size()));
                List<Pair> others = new ArrayList<>(before.pairs());
                others.remove(pair);
                return new Markets.Sample(before.market().after(pair.mentee(), pair.mentor()), others);
            }
        },
        GONE {
            @Override
            Markets.Sample of(Markets.Sample before, Random random) {
                return withMorePlaces(before, random, 0);
            }
        },
        PLACE {
            @Override
            Markets.Sample of(Markets.Sample before, Random random) {
                return withMorePlaces(before, random, 1);
            }
        },
        /** More places than anybody had, with candidates that nobody knew. */
        COME {
            @Override
            Markets.Sample of(Markets.Sample before, Random random) {
                return new Markets.Sample(withMorePlaces(before, random, 3).market(), rescored(before, random));
            }
        },
        /** Other rules for one mentee: pairs go, come, and count otherwise. */
        RULE {
            @Override
            Markets.Sample of(Markets.Sample before, Random random) {
                return new Markets.Sample(before.market(), rescored(before, random));
            }
        };

        /** Whether nobody is served, nor has so many places that trying everything takes long. */
        boolean isTriedOut() {
            return this != PIN && this != COME;
        }

        abstract Markets.Sample of(Markets.Sample before, Random random);

        /** For one person; none at all if none more. */
        static Markets.Sample withMorePlaces(Markets.Sample before, Random random, int more) {
            Market market = before.market();
            int[] mentees = new int[market.mentees()];
            int[] mentors = new int[market.mentors()];
            for (int mentee = 0; mentee < mentees.length; mentee++) {
                mentees[mentee] = market.menteePlaces(mentee);
            }
            for (int mentor = 0; mentor < mentors.length; mentor++) {
                mentors[mentor] = market.mentorPlaces(mentor);
            }
            int[] side = random.nextBoolean() ? mentees : mentors;
            int person = random.nextInt(side.length);
            side[person] = more == 0 ? 0 : side[person] + more;
            return new Markets.Sample(Market.of(mentees, mentors), before.pairs());
        }

        static List<Pair> rescored(Markets.Sample before, Random random) {
            int mentee = random.nextInt(before.market().mentees());
            List<Pair> pairs = new ArrayList<>(before.pairs());
            pairs.removeIf(pair -> pair.mentee() == mentee);
            for (int mentor = 0; mentor < before.market().mentors(); mentor++) {
                if (random.nextInt(3) == 0) {
                    pairs.add(new Pair(mentee, mentor, random.nextInt(HIGHEST + 1)));
                }
            }
            return pairs;
        }
    }
}
