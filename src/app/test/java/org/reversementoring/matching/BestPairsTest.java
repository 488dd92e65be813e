package org.reversementoring.matching;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class BestPairsTest {
    private static final int INSTANCES = 1_000;
    private static final int HIGHEST = 20;
    /** More than all points, and more than all points and pairs, that six people a side can come to. */
    private static final long PAIR = 1_000_000;

    private static final long PERSON = 1_000_000_000;

    @Test
    public void no_set_of_pairs_is_better_in_any_goal() {
        Random random = new Random(1);
        for (int instance = 0; instance < INSTANCES; instance++) {
            Markets.Sample sample = small(random);
            Exhaustive exhaustive = new Exhaustive(sample.market(), sample.pairs(), sample.highestScore());

            String which = "instance " + instance;
            Outcome fairest = outcome(sample, Goal.FAIREST);
            assertEquals(
                    which,
                    fairest(exhaustive),
                    List.of(fairest.people(), fairest.pairs(), (long) fairest.worst(), fairest.total()));
            Outcome squares = outcome(sample, Goal.LEAST_SQUARES);
            long highest = (long) sample.highestScore() * sample.highestScore();
            assertEquals(
                    which,
                    exhaustive.most(PERSON, PAIR, true, 0),
                    squares.people() * PERSON + squares.pairs() * (PAIR + highest) - squares.squares());
            Outcome most = outcome(sample, Goal.MOST_PAIRS);
            assertEquals(which, exhaustive.most(0, PAIR, false, 0), most.pairs() * PAIR + most.total());
            assertEquals(
                    which,
                    exhaustive.most(0, 0, false, 0),
                    outcome(sample, Goal.HIGHEST_TOTAL).total());
        }
    }

    /** People, pairs, worst pair and total, one after the other. */
    static List<Long> fairest(Exhaustive exhaustive) {
        long reach = exhaustive.most(PERSON, PAIR, false, 0) / PAIR;
        int worst = Integer.MAX_VALUE;
        for (int least = HIGHEST; reach > 0 && worst == Integer.MAX_VALUE; least--) {
            if (exhaustive.most(PERSON, PAIR, false, least) / PAIR == reach) {
                worst = least;
            }
        }
        long people = reach / (PERSON / PAIR);
        long pairs = reach % (PERSON / PAIR);
        return List.of(people, pairs, (long) worst, exhaustive.most(PERSON, PAIR, false, reach > 0 ? worst : 0) % PAIR);
    }

    @Test
    public void the_order_in_which_candidates_are_handed_in_changes_nothing() {
        Random random = new Random(2);
        for (int instance = 0; instance < 100; instance++) {
            Markets.Sample sample = Markets.random(random, 20, 20, 3, 0.4, 9);
            List<Pair> shuffled = new ArrayList<>(sample.pairs());
            Collections.shuffle(shuffled, random);

            for (Goal goal : Goal.values()) {
                assertEquals(
                        sample.best(goal).pairs(),
                        new Markets.Sample(sample.market(), shuffled).best(goal).pairs());
            }
        }
    }

    private static Markets.Sample small(Random random) {
        return Markets.random(
                random,
                1 + random.nextInt(6),
                1 + random.nextInt(6),
                3,
                0.2 + 0.8 * random.nextDouble(),
                random.nextBoolean() ? 3 : HIGHEST);
    }

    private static Outcome outcome(Markets.Sample sample, Goal goal) {
        BestPairs.Found found = sample.best(goal);

        assertTrue(
                new CertificateCheck(sample.market(), found.candidates(), found.certificate()).confirms(found.pairs()));
        return Outcome.of(found.pairs(), sample.highestScore());
    }
}
