package org.reversementoring.pairing;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What the last nightly look at the live pairings has found. */
public interface Findings {

    /** By the number of the pairing, without those of which nothing was found; one statement. */
    Map<Integer, Set<Finding>> of(Collection<Integer> pairingIds);

    /** Replaces what was found of a pairing. */
    void put(int pairingId, Set<Finding> found);
}
