package org.reversementoring.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up markets, the same for the same random numbers. */
final class Markets {

    private Markets() {}

    /** A market with some of its pairs allowed. */
    record Sample(Market market, List<Pair> pairs) {

        Candidates candidates() {
            return Candidates.of(market, pairs);
        }

        BestPairs.Found best(Goal goal) {
            return BestPairs.among(market, candidates(), goal, highestScore());
        }

        int highestScore() {
            return pairs.stream().mapToInt(Pair::score).max().orElse(0);
        }
    }

    static Sample random(Random random, int mentees, int mentors, int mostPlaces, double allowed, int highestScore) {
        Market market = Market.of(places(random, mentees, mostPlaces), places(random, mentors, mostPlaces));
        List<Pair> pairs = new ArrayList<>();
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int mentor = 0; mentor < mentors; mentor++) {
                if (random.nextDouble() < allowed) {
                    pairs.add(new Pair(mentee, mentor, random.nextInt(highestScore + 1)));
                }
            }
        }
        return new Sample(market, pairs);
    }

    private static int[] places(Random random, int people, int most) {
        return random.ints(people, 1, most + 1).toArray();
    }
}
