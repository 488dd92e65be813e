package org.reversementoring.session;

import java.time.LocalDate;
import java.util.Optional;
import org.reversementoring.programme.PersonKey;

/**
 * Something that partners have agreed to do, and that is not ticked off.
 *
 * @param text one line of at most {@value #LONGEST} characters; empty if it is still to be written
 * @param who the first person it names
 * @param due the first date it names
 */
public record OpenAction(String text, Optional<PersonKey> who, Optional<LocalDate> due) {
    static final int LONGEST = 500;
}
