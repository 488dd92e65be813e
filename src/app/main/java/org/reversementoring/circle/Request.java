package org.reversementoring.circle;

import java.time.Instant;
import org.reversementoring.pairing.Part;
import org.reversementoring.programme.PersonKey;

/**
 * One of the two yeses that bring somebody into a group: the other one is still to come, or never came.
 *
 * @param part as what the person would take part
 * @param past whether it has been answered with a no: nobody is shown that, and nobody asks again
 */
public record Request(int groupId, PersonKey person, Part part, Way way, boolean past, Instant at) {

    /** Who has said yes first. Kept by its name, so that a constant is never renamed. */
    public enum Way {
        /** The person would like to come. */
        ASKED,
        /** A host would like the person to come. */
        INVITED
    }

    boolean isOpen(Way from) {
        return !past && way == from;
    }
}
