package org.reversementoring.matching;

import java.util.Set;
import org.reversementoring.programme.PersonKey;

/**
 * What a run must not touch.
 *
 * @param locked pairs that stay whatever the rules say, unless one of the two no longer takes part in that role; each
 *     takes a place of both, even one too many
 * @param barred pairs that are not to be made
 */
public record Fixed(Set<Tie> locked, Set<Tie> barred) {

    public Fixed {
        locked = Set.copyOf(locked);
        barred = Set.copyOf(barred);
    }

    public static Fixed nothing() {
        return new Fixed(Set.of(), Set.of());
    }

    /** One person learning from another. */
    public record Tie(PersonKey mentee, PersonKey mentor) {}
}
