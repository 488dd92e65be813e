package org.reversementoring.story;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;

/**
 * What a story says just now, and why it cannot be published as it is.
 *
 * @param people who are linked to in it
 * @param violations none if it can be published
 */
public record Reading(StoryText text, Set<PersonKey> people, List<Violation> violations) {

    public Reading {
        people = Set.copyOf(people);
        violations = List.copyOf(violations);
    }

    /** The same with one more reason why it cannot be published. */
    Reading refusedFor(String messageKey) {
        return new Reading(
                text,
                people,
                Stream.concat(Stream.of(Violation.of("", messageKey)), violations.stream())
                        .toList());
    }

    /** @throws Refused if it cannot be published as it is */
    StoryText flawless() {
        if (!violations.isEmpty()) {
            throw new Refused(violations);
        }
        return text;
    }
}
