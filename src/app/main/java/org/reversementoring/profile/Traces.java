package org.reversementoring.profile;

import org.reversementoring.programme.PersonKey;

/** Where else something is kept of people: what comes after profiles forgets a person together with them. */
@FunctionalInterface
public interface Traces {

    void forget(PersonKey person);
}
