package org.reversementoring.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The pairs among which a solver chooses: for each mentee the mentors that the rules allow, with the score of each. No
 * pair stands here twice: it would be taken twice. Eight bytes a pair.
 */
public final class Candidates {
    private final int mentors;
    private final int[] start;
    private final long[] pairs;

    private Candidates(int mentors, int[] start, long[] pairs) {
        this.mentors = mentors;
        this.start = start;
        this.pairs = pairs;
    }

    /**
     * In any order.
     *
     * @throws IllegalArgumentException if a pair is there twice or has a person that the market lacks
     */
    public static Candidates of(Market market, Collection<Pair> all) {
        Builder builder = new Builder(market.mentees(), market.mentors(), all.size());
        List<Pair> ordered = all.stream()
                .sorted(Comparator.comparingInt(Pair::mentee).thenComparingInt(Pair::mentor))
                .toList();
        int at = 0;
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            while (at < ordered.size() && ordered.get(at).mentee() == mentee) {
                builder.add(ordered.get(at).mentor(), ordered.get(at++).score());
            }
            builder.endOfMentee();
        }
        if (at < ordered.size()) {
            throw new IllegalArgumentException("There is no such mentee: " + ordered.get(at));
        }
        return builder.build();
    }

    /** These and more, mentee by mentee. */
    Candidates and(Candidates more) {
        Builder builder = new Builder(mentees(), mentors, size() + more.size());
        for (int mentee = 0; mentee < mentees(); mentee++) {
            for (Candidates each : List.of(this, more)) {
                for (int at = each.start[mentee]; at < each.start[mentee + 1]; at++) {
                    builder.add(each.mentor(at), each.score(at));
                }
            }
            builder.endOfMentee();
        }
        return builder.build();
    }

    /** These but some, told by their place among these. */
    public Candidates without(IntPredicate gone) {
        Builder builder = new Builder(mentees(), mentors, size());
        for (int mentee = 0; mentee < mentees(); mentee++) {
            for (int at = start[mentee]; at < start[mentee + 1]; at++) {
                if (!gone.test(at)) {
                    builder.add(mentor(at), score(at));
                }
            }
            builder.endOfMentee();
        }
        return builder.build();
    }

    public int mentees() {
        return start.length - 1;
    }

    public int mentors() {
        return mentors;
    }

    public int size() {
        return pairs.length;
    }

    /** A mentee's candidates are those from here up to the next mentee's first. */
    public int first(int mentee) {
        return start[mentee];
    }

    public int mentor(int at) {
        return (int) pairs[at];
    }

    public int score(int at) {
        return (int) (pairs[at] >>> Integer.SIZE);
    }

    static long packed(int mentor, int score) {
        return (long) score << Integer.SIZE | mentor;
    }

    /** Takes candidates mentee by mentee, in the order of mentees. */
    static final class Builder {
        private final int mentors;
        private final int[] start;
        private final BitSet ofMentee;
        private long[] pairs;
        private int mentee;
        private int size;

        Builder(int mentees, int mentors, int expected) {
            this.mentors = mentors;
            start = new int[mentees + 1];
            ofMentee = new BitSet(mentors);
            pairs = new long[expected];
        }

        void add(int mentor, int score) {
            if (mentor < 0 || mentor >= mentors || score < 0 || score > Pair.HIGHEST_SCORE) {
                throw new IllegalArgumentException("No candidate: mentor " + mentor + " with a score of " + score);
            }
            if (ofMentee.get(mentor)) {
                throw new IllegalArgumentException("Mentee " + mentee + " has mentor " + mentor + " twice");
            }
            ofMentee.set(mentor);
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, Math.addExact(Math.max(size, 8), size / 2));
            }
            pairs[size++] = packed(mentor, score);
        }

        void addAll(long[] packed) {
            for (long pair : packed) {
                add((int) pair, (int) (pair >>> Integer.SIZE));
            }
        }

        void endOfMentee() {
            for (int at = start[mentee]; at < size; at++) {
                ofMentee.clear((int) pairs[at]);
            }
            start[++mentee] = size;
        }

        Candidates none() {
            return new Candidates(mentors, new int[start.length], new long[0]);
        }

        Candidates build() {
            return new Candidates(mentors, start, pairs.length == size ? pairs : Arrays.copyOf(pairs, size));
        }
    }
}
