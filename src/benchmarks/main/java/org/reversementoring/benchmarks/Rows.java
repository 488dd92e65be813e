package org.reversementoring.benchmarks;

import java.util.List;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.Department;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.Mentor;

/** A way to read what a view shows, all of it at each call. */
interface Rows {

    Shown directory(DirectoryQuery query);

    Shown catalog();

    /** @param more whether there are mentors beyond these, on the side towards which one reads */
    record Shown(List<Mentor> mentors, boolean more, List<Topic> topics, List<Department> departments) {}
}
