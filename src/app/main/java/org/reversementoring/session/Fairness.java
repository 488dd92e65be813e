package org.reversementoring.session;

import java.util.Collection;
import java.util.List;

/** How often each participant has met outside nine to five. */
final class Fairness {
    /** By how many the counts of two people may differ. */
    static final int MOST_APART = 1;

    private final int[] counts;

    /** Counted over sessions that have been, or are to come. A time at night counts, too: somebody has agreed to it. */
    Fairness(List<Availability> people, Collection<Slot> sessions) {
        this.counts = people.stream()
                .mapToInt(one -> (int) sessions.stream()
                        .filter(slot -> one.strain(slot).map(Strain::counts).orElse(true))
                        .count())
                .toArray();
    }

    /** How often one of them has. @param index of the person */
    int count(int index) {
        return counts[index];
    }

    /** How far apart the counts would be after one more session. @param strains in the order of the people */
    int apart(List<Strain> strains) {
        int most = 0;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < counts.length; i++) {
            int after = counts[i] + (strains.get(i).counts() ? 1 : 0);
            most = Math.max(most, after);
            fewest = Math.min(fewest, after);
        }
        return most - fewest;
    }
}
