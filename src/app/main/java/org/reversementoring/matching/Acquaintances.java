package org.reversementoring.matching;

/**
 * Whom each person could be paired with, on either side, the dearest last: each list is in the order of what the other
 * person asked, less the points of the pair, when the list was put in order. While prices on the other side only rise,
 * nobody further down can have become cheaper than they were then, so that a search may stop early; lists are put in
 * order again only when too many in them have grown dear. Every sixteenth entry's cost is kept as the floor of what
 * follows. People are numbered through: mentees, then mentors.
 */
final class Acquaintances {
    static final int BLOCK = 16;
    private static final int[] GAPS = {57, 23, 10, 4, 1};

    /** A list goes from its start to the next one's; each entry is the points and the other person. */
    final int[] start;

    final long[] entries;
    final long[] floors;
    private final int[] orderedIn;
    private final int[] disappointments;
    private int season = 1;
    private long[] costs = new long[64];

    Acquaintances(Candidates candidates, Weights weights) {
        int mentees = candidates.mentees();
        start = new int[mentees + candidates.mentors() + 1];
        for (int at = 0; at < candidates.size(); at++) {
            start[mentees + candidates.mentor(at) + 1]++;
        }
        for (int mentee = 0; mentee < mentees; mentee++) {
            start[mentee + 1] = candidates.first(mentee + 1);
        }
        for (int person = mentees; person < start.length - 1; person++) {
            start[person + 1] = Math.addExact(start[person], start[person + 1]);
        }
        entries = new long[start[start.length - 1]];
        int[] next = start.clone();
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int at = candidates.first(mentee); at < candidates.first(mentee + 1); at++) {
                long points = (long) weights.points(candidates.score(at)) << Integer.SIZE;
                int mentor = mentees + candidates.mentor(at);
                entries[next[mentee]++] = points | mentor;
                entries[next[mentor]++] = points | mentee;
            }
        }
        floors = new long[block(start.length - 1) + 1];
        orderedIn = new int[start.length - 1];
        disappointments = new int[start.length - 1];
    }

    static int other(long entry) {
        return (int) entry;
    }

    static int points(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    /** Where the floors of a person's list begin. */
    int block(int person) {
        return start[person] / BLOCK + person;
    }

    /** From now on prices on one side only rise, until the next season: what was ordered before is no longer a floor. */
    void beginSeason() {
        season++;
    }

    /** Puts a list in order if its floors are none any more, or no longer of use. */
    void order(int person, long[] prices) {
        int from = start[person];
        int size = start[person + 1] - from;
        if (orderedIn[person] == season && disappointments[person] <= 2 * size) {
            return;
        }
        if (costs.length < size) {
            costs = new long[2 * size];
        }
        for (int at = 0; at < size; at++) {
            costs[at] = prices[other(entries[from + at])] - points(entries[from + at]);
        }
        sort(from, size);
        for (int at = 0, block = block(person); at < size; at += BLOCK, block++) {
            floors[block] = costs[at];
        }
        orderedIn[person] = season;
        disappointments[person] = 0;
    }

    /** Shell's way: short lists that are nearly in order already. */
    private void sort(int from, int size) {
        for (int gap : GAPS) {
            for (int at = gap; at < size; at++) {
                long cost = costs[at];
                long entry = entries[from + at];
                int to = at;
                while (to >= gap && costs[to - gap] > cost) {
                    costs[to] = costs[to - gap];
                    entries[from + to] = entries[from + to - gap];
                    to -= gap;
                }
                costs[to] = cost;
                entries[from + to] = entry;
            }
        }
    }

    void disappoint(int person, int times) {
        disappointments[person] += times;
    }
}
