package org.reversementoring.programme;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the pairs of a programme write. A pair stays where its pages have been made, whatever is chosen later. Kept by
 * its name, so that a constant is never renamed.
 */
public enum NotesPlace {
    /** In one space for all pairs, each behind the restrictions of its own pages. */
    SHARED_SPACE,
    /** In a private space for each pair. */
    OWN_SPACE;

    /** The one of that name; empty for anything else. */
    public static Optional<NotesPlace> named(String name) {
        return Stream.of(values()).filter(place -> place.name().equals(name)).findFirst();
    }
}
