package org.reversementoring.benchmarks;

import java.util.List;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.FacetCount;

/** A way to read what a view shows, all of it at each call. */
interface Rows {

    /** @param range for those who do not find it themselves */
    Shown directory(DirectoryQuery query, Range range);

    Shown catalog();

    /** @param more whether there are mentors beyond these, on the side towards which one reads */
    record Shown(List<Mentor> mentors, boolean more, List<Topic> topics, List<FacetCount> counts) {}
}
