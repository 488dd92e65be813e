package org.reversementoring.story;

import java.util.Optional;
import java.util.Set;
import org.reversementoring.programme.PersonKey;

/**
 * Who wants to do something with a story.
 *
 * @param person empty where the app does it by itself
 * @param communications whether they work in communications
 * @param gone those of the story's people who have left the company
 */
public record Mover(Optional<PersonKey> person, boolean communications, boolean isApp, Set<PersonKey> gone) {

    public Mover {
        gone = Set.copyOf(gone);
    }

    static Mover person(PersonKey person, boolean communications, Set<PersonKey> gone) {
        return new Mover(Optional.of(person), communications, false, gone);
    }

    /** What happens by itself. */
    static Mover theApp(Set<PersonKey> gone) {
        return new Mover(Optional.empty(), false, true, gone);
    }

    boolean is(StoryKey key) {
        return person.isPresent() && key.holder().equals(person);
    }
}
