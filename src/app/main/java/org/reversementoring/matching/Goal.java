package org.reversementoring.matching;

/** What the best set of pairs is. Kept by its name, so that a constant is never renamed. */
public enum Goal {
    /** Most people with at least one partner, then most pairs, then the best worst pair, then the highest total. */
    FAIREST,
    /** Most people with at least one partner, then most pairs, then the smallest sum of squared shortfalls. */
    LEAST_SQUARES,
    /** Most pairs, then the highest total, however many go without. */
    MOST_PAIRS,
    /** The highest total, whoever goes without. */
    HIGHEST_TOTAL;

    /** As {@link Rule#textKey}. */
    public String textKey() {
        return TextKey.of("goal", this);
    }

    boolean mindsPeople() {
        return this == FAIREST || this == LEAST_SQUARES;
    }

    boolean mindsPairs() {
        return this != HIGHEST_TOTAL;
    }

    boolean mindsTheWorst() {
        return this == FAIREST;
    }

    /**
     * What a pair counts, apart from being one.
     *
     * @param highest the highest score that any pair could have; a shortfall is what is missing to it
     */
    int points(int score, int highest) {
        return this == LEAST_SQUARES ? score * (2 * highest - score) : score;
    }
}
