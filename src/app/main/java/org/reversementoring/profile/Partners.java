package org.reversementoring.profile;

import org.reversementoring.programme.PersonKey;

/** Who is paired with whom. */
@FunctionalInterface
public interface Partners {

    boolean arePaired(PersonKey one, PersonKey other);

    /** As long as nobody has been paired. */
    static Partners none() {
        return (one, other) -> false;
    }
}
