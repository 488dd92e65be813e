package org.reversementoring.matching;

import java.util.Arrays;
import java.util.List;

/**
 * The best of all sets of pairs by trying them all: mentee by mentee, each subset of their mentors, keeping the best for
 * each combination of the places that mentors have left. For a handful of people.
 */
final class Exhaustive {
    private static final long NOT_REACHED = Long.MIN_VALUE;

    private final Market market;
    private final int highestScore;
    private final int[][] scores;
    private final int[] stride;
    private final int states;

    Exhaustive(Market market, List<Pair> pairs, int highestScore) {
        this.market = market;
        this.highestScore = highestScore;
        scores = new int[market.mentees()][market.mentors()];
        Arrays.stream(scores).forEach(row -> Arrays.fill(row, -1));
        pairs.forEach(pair -> scores[pair.mentee()][pair.mentor()] = pair.score());
        stride = new int[market.mentors() + 1];
        stride[0] = 1;
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            stride[mentor + 1] = stride[mentor] * (market.mentorPlaces(mentor) + 1);
        }
        states = stride[market.mentors()];
    }

    /** The highest worth that can be had of pairs with at least such a score, weighed as told. */
    long most(long person, long pair, boolean squares, int leastScore) {
        long[] best = new long[states];
        Arrays.fill(best, NOT_REACHED);
        best[0] = 0;
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            long[] next = best.clone();
            for (int some = 1; some < 1 << market.mentors(); some++) {
                if (Integer.bitCount(some) <= market.menteePlaces(mentee)) {
                    take(mentee, some, best, next, person, pair, squares, leastScore);
                }
            }
            best = next;
        }
        long most = NOT_REACHED;
        for (int state = 0; state < states; state++) {
            if (best[state] != NOT_REACHED) {
                most = Math.max(most, best[state] + person * taken(state));
            }
        }
        return most;
    }

    private void take(
            int mentee, int some, long[] best, long[] next, long person, long pair, boolean squares, int leastScore) {
        long worth = person;
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            if ((some >> mentor & 1) == 1) {
                int score = scores[mentee][mentor];
                if (score < leastScore) {
                    return;
                }
                long shortfall = highestScore - score;
                worth += pair + (squares ? (long) highestScore * highestScore - shortfall * shortfall : score);
            }
        }
        for (int state = 0; state < states; state++) {
            if (best[state] != NOT_REACHED) {
                int after = after(state, some);
                if (after >= 0) {
                    next[after] = Math.max(next[after], best[state] + worth);
                }
            }
        }
    }

    private int after(int state, int some) {
        int after = state;
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            if ((some >> mentor & 1) == 1) {
                if (of(state, mentor) == market.mentorPlaces(mentor)) {
                    return -1;
                }
                after += stride[mentor];
            }
        }
        return after;
    }

    private int of(int state, int mentor) {
        return state / stride[mentor] % (market.mentorPlaces(mentor) + 1);
    }

    private int taken(int state) {
        int taken = 0;
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            taken += of(state, mentor) > 0 ? 1 : 0;
        }
        return taken;
    }
}
