package org.reversementoring.matching;

/**
 * What a place with each person costs: the proof that a set of pairs is the best. A mentor's price is what a place with
 * them is worth to the others, so that those who are sought after are dear; a mentee's is what they gain by their pairs.
 * Negative as long as a first partner is wanted.
 */
public final class Prices {
    private final long[] mentees;
    private final long[] mentors;

    public Prices(long[] mentees, long[] mentors) {
        this.mentees = mentees.clone();
        this.mentors = mentors.clone();
    }

    public int mentees() {
        return mentees.length;
    }

    public int mentors() {
        return mentors.length;
    }

    public long mentee(int mentee) {
        return mentees[mentee];
    }

    public long mentor(int mentor) {
        return mentors[mentor];
    }
}
