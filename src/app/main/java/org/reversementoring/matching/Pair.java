package org.reversementoring.matching;

/**
 * Somebody to be mentored by somebody.
 *
 * @param mentee by number, from 0; so is the mentor
 * @param score from 0 to {@value #HIGHEST_SCORE}, the higher the better
 */
public record Pair(int mentee, int mentor, int score) {
    /** Its square still fits into an {@code int}. */
    public static final int HIGHEST_SCORE = 30_000;

    public Pair {
        if (mentee < 0 || mentor < 0 || score < 0 || score > HIGHEST_SCORE) {
            throw new IllegalArgumentException("No pair: " + mentee + ", " + mentor + " with a score of " + score);
        }
    }
}
