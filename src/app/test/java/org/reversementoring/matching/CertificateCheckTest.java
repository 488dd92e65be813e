package org.reversementoring.matching;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

public class CertificateCheckTest {
    private final Random random = new Random(3);

    @Test
    public void each_pair_dropped_is_noticed() {
        for (Goal goal : Goal.values()) {
            Markets.Sample sample = sample();
            BestPairs.Found found = sample.best(goal);
            for (Pair pair : found.pairs()) {
                List<Pair> fewer = new ArrayList<>(found.pairs());
                fewer.remove(pair);

                assertFalse(confirms(sample, found, fewer));
            }
        }
    }

    @Test
    public void each_pair_exchanged_is_noticed_unless_as_good() {
        for (Goal goal : Goal.values()) {
            Markets.Sample sample = sample();
            BestPairs.Found found = sample.best(goal);
            Outcome best = Outcome.of(found.pairs(), sample.highestScore());
            for (Pair pair : found.pairs()) {
                for (Pair other : sample.pairs()) {
                    List<Pair> changed = new ArrayList<>(found.pairs());
                    changed.remove(pair);
                    changed.add(other);

                    boolean asGood = Outcome.of(changed, sample.highestScore()).equals(best);
                    assertTrue(asGood || !confirms(sample, found, changed) || sameWorth(goal, changed, best, sample));
                }
            }
        }
    }

    @Test
    public void a_pair_taken_twice_or_with_another_score_is_noticed() {
        Markets.Sample sample = sample();
        BestPairs.Found found = sample.best(Goal.FAIREST);
        Pair pair = found.pairs().get(0);
        List<Pair> twice = new ArrayList<>(found.pairs());
        twice.add(pair);
        List<Pair> better = new ArrayList<>(found.pairs());
        better.set(0, new Pair(pair.mentee(), pair.mentor(), pair.score() + 1));

        assertTrue(confirms(sample, found, found.pairs()));
        assertFalse(confirms(sample, found, twice));
        assertFalse(confirms(sample, found, better));
    }

    @Test
    public void more_pairs_than_places_are_noticed() {
        Market one = Market.of(new int[] {1}, new int[] {1, 1});
        Market two = Market.of(new int[] {2}, new int[] {1, 1});
        Candidates both = Candidates.of(one, List.of(new Pair(0, 0, 1), new Pair(0, 1, 1)));
        Markets.Sample sample = new Markets.Sample(two, List.of(new Pair(0, 0, 1), new Pair(0, 1, 1)));
        BestPairs.Found found = sample.best(Goal.HIGHEST_TOTAL);

        assertEquals(2, found.pairs().size());
        assertFalse(new CertificateCheck(one, both, found.certificate()).confirms(found.pairs()));
    }

    @Test
    public void prices_that_prove_nothing_are_noticed() {
        for (Goal goal : Goal.values()) {
            Markets.Sample sample = sample();
            BestPairs.Found found = sample.best(goal);
            Certificate good = found.certificate();
            Prices none = new Prices(new long[12], new long[12]);

            assertFalse(confirms(
                    sample, found, new Certificate(goal, good.highestScore(), good.reach(), good.worst(), none)));
            if (goal == Goal.FAIREST) {
                assertFalse(confirms(
                        sample, found, new Certificate(goal, good.highestScore(), none, good.worst(), good.total())));
                assertFalse(confirms(
                        sample,
                        found,
                        new Certificate(goal, good.highestScore(), good.reach(), Optional.of(none), good.total())));
                assertFalse(confirms(
                        sample,
                        found,
                        new Certificate(goal, good.highestScore(), good.reach(), Optional.empty(), good.total())));
            }
        }
    }

    @Test
    public void no_price_changed_by_much_still_proves_the_total() {
        Markets.Sample sample = sample();
        BestPairs.Found found = sample.best(Goal.MOST_PAIRS);
        Certificate good = found.certificate();
        for (int mentee = 0; mentee < 12; mentee++) {
            for (long change : new long[] {-(1L << 50), 1L << 50, Long.MIN_VALUE / 2, Long.MAX_VALUE}) {
                long[] mentees = new long[12];
                long[] mentors = new long[12];
                for (int person = 0; person < 12; person++) {
                    mentees[person] = good.total().mentee(person) + (person == mentee ? change : 0);
                    mentors[person] = good.total().mentor(person);
                }
                Prices changed = new Prices(mentees, mentors);

                assertFalse(confirms(
                        sample,
                        found,
                        new Certificate(good.goal(), good.highestScore(), changed, good.worst(), changed)));
            }
        }
    }

    @Test
    public void a_candidate_that_stands_twice_is_refused() {
        Market market = Market.of(new int[] {2}, new int[] {2});
        List<Pair> twice = List.of(new Pair(0, 0, 1), new Pair(0, 0, 2));

        assertThrows(IllegalArgumentException.class, () -> Candidates.of(market, twice));
    }

    private static boolean sameWorth(Goal goal, List<Pair> pairs, Outcome best, Markets.Sample sample) {
        Outcome outcome = Outcome.of(pairs, sample.highestScore());
        return switch (goal) {
            case FAIREST -> false;
            case LEAST_SQUARES ->
                outcome.people() == best.people()
                        && outcome.pairs() == best.pairs()
                        && outcome.squares() == best.squares();
            case MOST_PAIRS -> outcome.pairs() == best.pairs() && outcome.total() == best.total();
            case HIGHEST_TOTAL -> outcome.total() == best.total();
        };
    }

    private static boolean confirms(Markets.Sample sample, BestPairs.Found found, List<Pair> pairs) {
        return new CertificateCheck(sample.market(), found.candidates(), found.certificate()).confirms(pairs);
    }

    private static boolean confirms(Markets.Sample sample, BestPairs.Found found, Certificate certificate) {
        return new CertificateCheck(sample.market(), found.candidates(), certificate).confirms(found.pairs());
    }

    /** Scores from 1, lest a pair more or less make no difference. */
    private Markets.Sample sample() {
        Markets.Sample sample = Markets.random(random, 12, 12, 3, 0.5, 30);
        return new Markets.Sample(
                sample.market(),
                sample.pairs().stream()
                        .map(pair -> new Pair(pair.mentee(), pair.mentor(), pair.score() + 1))
                        .toList());
    }
}
