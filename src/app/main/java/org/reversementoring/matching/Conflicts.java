package org.reversementoring.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.profile.Traces;
import org.reversementoring.programme.PersonKey;

/** Conflicts of interest, declared by coordinators: two people whom no programme of the site brings together. */
public interface Conflicts extends Traces {

    /** @param id grows from one to the next; never reused */
    record Declared(int id, Bond bond, PersonKey by, Instant at) {}

    Set<Bond> all();

    /** Those of one person; one statement. */
    Set<Bond> of(PersonKey person);

    Optional<Declared> byId(int id);

    /** The newest before the one of that number, for a list to turn the pages of. */
    List<Declared> before(int id, int most);

    /** @throws org.reversementoring.programme.Refused if it is declared already, or this moment on another node */
    void declare(Bond bond, PersonKey by, Instant at);

    /** Nothing happens where there is none. */
    void withdraw(int id);
}
