package org.reversementoring.profile;

import java.util.Collection;
import java.util.List;

/** The departments that people's profiles name: some dozens to some hundreds, hence read whole. */
public interface Departments {

    /** By name; one statement. */
    List<Department> all();

    /**
     * Counts afresh the mentors of these departments; the rules are those of
     * {@link org.reversementoring.catalog.Topics#recount}.
     *
     * @param names in any spelling; the empty name is passed over, a new one becomes a department
     */
    void recount(Collection<String> names);
}
