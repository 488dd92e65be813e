package org.reversementoring.programme;

import java.time.Instant;
import java.util.List;

/** The programmes of the site. */
public interface Programmes {

    /** The oldest first. */
    List<Programme> all();

    boolean existsInSpace(String spaceKey);

    /** @throws Refused if another node has just begun a programme in the same space */
    Programme add(String name, String purpose, String spaceKey, PersonKey createdBy, Instant createdAt);
}
