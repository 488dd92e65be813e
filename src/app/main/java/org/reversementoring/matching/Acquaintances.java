package org.reversementoring.matching;

/**
 * Whom each person of one side could be paired with, the dearest last: each list is in the order of what the other
 * person asked, less the points of the pair, when the list was put in order. While prices on the other side only rise,
 * nobody further down can have become cheaper than they were then, so that a search may stop early; lists are put in
 * order again only when too many in them have grown dear. Every sixteenth entry's cost is kept as the floor of what
 * follows. People are numbered through, one side after the other.
 */
final class Acquaintances {
    static final int BLOCK = 16;
    private static final int[] GAPS = {57, 23, 10, 4, 1};

    final long[] entries;
    final long[] floors;
    private final int offset;
    private final int[] start;
    private final int[] orderedIn;
    private final int[] disappointments;
    private int season = 1;
    private long[] costs = new long[64];

    private Acquaintances(int offset, int[] start) {
        this.offset = offset;
        this.start = start;
        entries = new long[start[start.length - 1]];
        floors = new long[entries.length / BLOCK + start.length];
        orderedIn = new int[start.length - 1];
        disappointments = new int[start.length - 1];
    }

    /** @param mentee the number of the first mentee among all people; so the mentor */
    static Acquaintances ofMentees(Candidates candidates, Weights weights, int mentee, int mentor) {
        int mentees = candidates.mentees();
        int[] start = new int[mentees + 1];
        for (int each = 0; each < mentees; each++) {
            start[each + 1] = candidates.first(each + 1);
        }
        Acquaintances lists = new Acquaintances(mentee, start);
        for (int at = 0; at < candidates.size(); at++) {
            lists.entries[at] = entry(weights.points(candidates.score(at)), mentor + candidates.mentor(at));
        }
        return lists;
    }

    static Acquaintances ofMentors(Candidates candidates, Weights weights, int mentee, int mentor) {
        int mentees = candidates.mentees();
        int[] start = new int[candidates.mentors() + 1];
        for (int at = 0; at < candidates.size(); at++) {
            start[candidates.mentor(at) + 1]++;
        }
        for (int each = 0; each < candidates.mentors(); each++) {
            start[each + 1] += start[each];
        }
        Acquaintances lists = new Acquaintances(mentor, start);
        int[] next = start.clone();
        for (int each = 0; each < mentees; each++) {
            for (int at = candidates.first(each); at < candidates.first(each + 1); at++) {
                lists.entries[next[candidates.mentor(at)]++] =
                        entry(weights.points(candidates.score(at)), mentee + each);
            }
        }
        return lists;
    }

    private static long entry(int points, int other) {
        return (long) points << Integer.SIZE | other;
    }

    static int other(long entry) {
        return (int) entry;
    }

    static int points(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    /** Where a person's list begins in {@link #entries}. */
    int first(int person) {
        return start[person - offset];
    }

    /** Where it ends. */
    int end(int person) {
        return start[person - offset + 1];
    }

    /** Where the list's floors begin, one for each block of entries. */
    int block(int person) {
        return start[person - offset] / BLOCK + person - offset;
    }

    /** From now on prices on one side only rise, until the next season: what was ordered before is no longer a floor. */
    void beginSeason() {
        season++;
    }

    /** Puts a list in order if its floors are none any more, or no longer of use. */
    void order(int person, long[] prices) {
        int from = first(person);
        int size = end(person) - from;
        int list = person - offset;
        if (orderedIn[list] == season && disappointments[list] <= 2 * size) {
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
        orderedIn[list] = season;
        disappointments[list] = 0;
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
        disappointments[person - offset] += times;
    }
}
