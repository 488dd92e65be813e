package org.reversementoring.session;

import java.util.List;
import java.util.Set;
import org.reversementoring.programme.PersonKey;

/**
 * Who alone may view a page by its own restrictions; with neither people nor groups it is restricted to nobody, and
 * open to everybody who may view its space.
 */
public record Protection(Set<PersonKey> people, List<String> groups) {

    public Protection {
        people = Set.copyOf(people);
        groups = List.copyOf(groups);
    }

    public boolean isOpen() {
        return people.isEmpty() && groups.isEmpty();
    }
}
