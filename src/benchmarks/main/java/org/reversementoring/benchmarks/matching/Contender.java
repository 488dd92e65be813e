package org.reversementoring.benchmarks.matching;

import org.reversementoring.matching.BestPairs;
import org.reversementoring.matching.Candidates;
import org.reversementoring.matching.Goal;
import org.reversementoring.matching.Market;

/** Somebody who makes pairs: most pairs, and of these the highest total, as everybody here can. */
enum Contender {
    OURS {
        @Override
        Result solve(Market market, Candidates candidates, int highestScore) {
            return of(BestPairs.among(market, candidates, Goal.MOST_PAIRS, highestScore));
        }
    },
    /** All four goals, beside it. */
    OURS_FAIREST {
        @Override
        Result solve(Market market, Candidates candidates, int highestScore) {
            return of(BestPairs.among(market, candidates, Goal.FAIREST, highestScore));
        }
    },
    OR_TOOLS {
        @Override
        Result solve(Market market, Candidates candidates, int highestScore) {
            return OrTools.solve(market, candidates, highestScore);
        }
    },
    JGRAPHT {
        @Override
        Result solve(Market market, Candidates candidates, int highestScore) {
            return JGraphT.solve(market, candidates, highestScore);
        }
    },
    GREEDY {
        @Override
        Result solve(Market market, Candidates candidates, int highestScore) {
            return Greedy.solve(market, candidates);
        }
    };

    abstract Result solve(Market market, Candidates candidates, int highestScore);

    /** @param people with at least one partner */
    record Result(long pairs, long total, long people) {}

    private static Result of(BestPairs.Found found) {
        return new Result(
                found.pairs().size(),
                found.pairs().stream().mapToLong(pair -> pair.score()).sum(),
                found.pairs().stream()
                                .mapToInt(pair -> pair.mentee())
                                .distinct()
                                .count()
                        + found.pairs().stream()
                                .mapToInt(pair -> pair.mentor())
                                .distinct()
                                .count());
    }
}
