package org.reversementoring.matching;

/** Every pair that the rules allow. Too many to keep; a solver knows some of them, its candidates. */
@FunctionalInterface
interface AllPairs {

    /**
     * Some of the pairs that {@link Wanted#wants}, by mentee, none of them known already; at least one if there is one.
     */
    Candidates better(Wanted wanted, Candidates known);

    /** That there are no pairs but those known. */
    static AllPairs noMore() {
        return (wanted, known) -> new Candidates.Builder(known.mentees(), known.mentors(), 0).none();
    }

    /**
     * Which pairs could improve what was found: those worth more than what their two people ask.
     *
     * @param leastScore of a pair that may be taken at all
     */
    record Wanted(Weights weights, Prices prices, int leastScore) {

        /** No pair of these two with a lower score is wanted. */
        int leastScore(int mentee, int mentor) {
            if (weights.goal() == Goal.LEAST_SQUARES) {
                return leastScore;
            }
            long asked = prices.mentee(mentee) + prices.mentor(mentor) - weights.pair();
            return (int) Math.max(leastScore, Math.min(asked + 1, Integer.MAX_VALUE));
        }

        boolean wants(int mentee, int mentor, int score) {
            return score >= leastScore && gain(mentee, mentor, score) > 0;
        }

        long gain(int mentee, int mentor, int score) {
            return weights.pair() + weights.points(score) - prices.mentee(mentee) - prices.mentor(mentor);
        }
    }
}
