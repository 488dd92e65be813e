package org.reversementoring.programme;

import java.util.Optional;

/** Those to whom something is sent without their looking at a page: letters, and feeds of calendars. */
public interface Recipients {

    /**
     * Somebody as a reader, with no more rights than any employee.
     *
     * @return empty if the person has no account any more, or may not use the wiki any more
     */
    Optional<Reader> of(PersonKey person);
}
