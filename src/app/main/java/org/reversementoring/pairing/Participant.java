package org.reversementoring.pairing;

import org.reversementoring.programme.PersonKey;

/** One of those whom a pairing is about. @param accepted whether they have said yes */
public record Participant(PersonKey person, Part part, boolean accepted) {

    Participant accepting() {
        return new Participant(person, part, true);
    }
}
