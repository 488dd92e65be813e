package org.reversementoring.matching;

import org.reversementoring.programme.PersonKey;

/** Two people, whoever of them mentors whom. */
public record Bond(PersonKey one, PersonKey other) {

    public Bond {
        if (one.value().compareTo(other.value()) > 0) {
            PersonKey first = one;
            one = other;
            other = first;
        }
    }
}
