package org.reversementoring.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The programmes of the site. */
public interface Programmes {

    /** The oldest first. */
    List<Programme> all();

    Optional<Programme> byId(int id);

    boolean existsInSpace(String spaceKey);

    /** @throws Refused if another node has just begun a programme in the same space */
    Programme add(String name, String purpose, String spaceKey, PersonKey createdBy, Instant createdAt);

    /** @throws Refused if somebody else has changed the programme since it was in this version */
    void change(int id, int version, String name, String purpose, boolean closed);

    /** Has the pairs that begin from now on write there; a shared space is what a programme begins with. */
    void placeNotes(int id, NotesPlace place);

    /** Has circles and innovation meetings opened in it from now on, as in a new programme, or none. */
    void openCircles(int id, boolean may);
}
