package org.reversementoring.story;

import java.util.List;
import org.reversementoring.programme.Coordinators;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;

/** Decides who works in communications. */
public class Desk {
    /** A group may be everybody; so many are enough to see to a story. */
    private static final int MOST_TOLD = 20;

    private final Communications communications;
    private final Coordinators coordinators;

    public Desk(Communications communications, Coordinators coordinators) {
        this.communications = communications;
        this.coordinators = coordinators;
    }

    /** Where no group is named, coordinators see to it. */
    public boolean includes(Reader reader) {
        return reader.person()
                .filter(person ->
                        communications.group().isPresent() ? communications.include(person) : reader.coordinator())
                .isPresent();
    }

    /** Whether somebody works there who is not at their browser now. */
    boolean includes(PersonKey person) {
        return communications.group().isPresent() ? communications.include(person) : coordinators.coordinates(person);
    }

    /** @throws NotPermitted if the reader does not work in communications */
    PersonKey member(Reader reader) {
        if (!includes(reader)) {
            throw new NotPermitted();
        }
        return reader.loggedIn();
    }

    /** Some of those who work there. */
    List<PersonKey> some() {
        return communications.group().isPresent() ? communications.members(MOST_TOLD) : coordinators.members(MOST_TOLD);
    }
}
