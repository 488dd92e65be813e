package org.reversementoring.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.reversementoring.programme.PersonKey;

/** Who is paired with whom. */
@FunctionalInterface
public interface Partners {

    /** Those with whom somebody is paired now; two statements at most. */
    Set<PersonKey> partnersOf(PersonKey person);

    default boolean arePaired(PersonKey one, PersonKey other) {
        return partnersOf(one).contains(other);
    }

    /** Those who look up nobody twice: for one thread that shows a reader many people. */
    default Partners remembered() {
        Map<PersonKey, Set<PersonKey>> known = new HashMap<>();
        return person -> known.computeIfAbsent(person, this::partnersOf);
    }
}
