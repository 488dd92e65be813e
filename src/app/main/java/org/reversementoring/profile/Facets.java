package org.reversementoring.profile;

import java.util.Collection;
import java.util.List;

/** How many mentors there are of each kind, maintained: some dozens to some hundreds of numbers, hence read whole. */
public interface Facets {

    /** Those that have mentors, by name; topics are counted in the catalog. One statement. */
    List<FacetCount> all();

    /**
     * Counts afresh the mentors of these values; the rules are those of
     * {@link org.reversementoring.catalog.Topics#recount}. Whoever recounts topics too does this first, as all lock in
     * the same order.
     */
    void recount(Collection<FacetValue> values);
}
