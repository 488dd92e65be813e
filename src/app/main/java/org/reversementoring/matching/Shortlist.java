package org.reversementoring.matching;

import java.util.Arrays;

/** The best few of many mentors, the best first; of equals the one with the lower number. */
final class Shortlist {
    private final long[] worths;
    private final int[] mentors;
    private final int[] scores;
    private int size;

    Shortlist(int most) {
        worths = new long[most];
        mentors = new int[most];
        scores = new int[most];
    }

    void clear() {
        size = 0;
    }

    /** Nothing worth less can come onto the list any more, as far as an {@code int} goes. */
    int leastWorth() {
        return size < worths.length ? Integer.MIN_VALUE : (int) Math.min(worths[size - 1], Integer.MAX_VALUE);
    }

    void add(long worth, int mentor, int score) {
        if (size == worths.length && !isBefore(worth, mentor, size - 1)) {
            return;
        }
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBefore(worth, mentor, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        int moved = Math.min(size, worths.length - 1) - low;
        System.arraycopy(worths, low, worths, low + 1, moved);
        System.arraycopy(mentors, low, mentors, low + 1, moved);
        System.arraycopy(scores, low, scores, low + 1, moved);
        worths[low] = worth;
        mentors[low] = mentor;
        scores[low] = score;
        size = Math.min(size + 1, worths.length);
    }

    private boolean isBefore(long worth, int mentor, int at) {
        return worth > worths[at] || worth == worths[at] && mentor < mentors[at];
    }

    /** As {@link Candidates} keep them. */
    long[] pairs() {
        long[] pairs = new long[size];
        Arrays.setAll(pairs, at -> Candidates.packed(mentors[at], scores[at]));
        return pairs;
    }
}
