package org.reversementoring.profile;

import java.util.Set;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;

/** Who is paired with whom. */
@FunctionalInterface
public interface Partners {

    /** Those with whom somebody is paired now; two statements at most. */
    Set<PersonKey> partnersOf(PersonKey person);

    /** The same for one reader, who is looked up now: for whoever shows the reader many people. */
    default Partners of(Reader reader) {
        Set<PersonKey> own = reader.person().map(this::partnersOf).orElseGet(Set::of);
        return asking -> own;
    }

    default boolean arePaired(PersonKey one, PersonKey other) {
        return partnersOf(one).contains(other);
    }
}
