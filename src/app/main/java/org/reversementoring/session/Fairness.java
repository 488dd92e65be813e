package org.reversementoring.session;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reversementoring.programme.PersonKey;

/** How often each participant has met outside nine to five. */
final class Fairness {
    /** By how many the counts of two people may differ. */
    static final int MOST_APART = 1;

    private final Map<PersonKey, Integer> counts = new HashMap<>();

    /** Counted over sessions that have been, or are to come. A time at night counts, too: somebody has agreed to it. */
    Fairness(List<Availability> people, Collection<Slot> sessions) {
        for (Availability one : people) {
            long outside = sessions.stream()
                    .filter(slot -> one.strain(slot).map(Strain::counts).orElse(true))
                    .count();
            counts.put(one.person(), (int) outside);
        }
    }

    /** Whether one more session would leave the counts close together. */
    boolean allows(Set<PersonKey> outside) {
        return apart(outside) <= MOST_APART;
    }

    /** How far apart the counts would be after one more session. */
    int apart(Set<PersonKey> outside) {
        List<Integer> after = counts.entrySet().stream()
                .map(count -> count.getValue() + (outside.contains(count.getKey()) ? 1 : 0))
                .toList();
        return Collections.max(after) - Collections.min(after);
    }
}
