package org.reversementoring.recognition;

import java.util.Collection;
import java.util.List;
import org.reversementoring.programme.PersonKey;

/** People of whom something has happened since their badges were counted. Somebody may be noted many times. */
public interface Happenings {

    /** That something has happened to somebody. */
    record Happening(int id, PersonKey person) {}

    void note(Collection<PersonKey> people);

    /** Some of them, the oldest first. */
    List<Happening> next(int most);

    /** These have been seen to. @param happenings at most 500 */
    void done(Collection<Happening> happenings);
}
