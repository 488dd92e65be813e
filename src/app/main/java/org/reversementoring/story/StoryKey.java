package org.reversementoring.story;

import java.util.Optional;
import org.reversementoring.programme.PersonKey;

/**
 * The yes of one of those whom a story is about.
 *
 * @param holder empty if the person has been forgotten: then it can never be turned
 * @param turned whether they have said yes to the exact text
 */
public record StoryKey(Optional<PersonKey> holder, boolean turned) {

    /** One that is still to be turned. */
    public static StoryKey of(PersonKey holder) {
        return new StoryKey(Optional.of(holder), false);
    }

    boolean isOf(PersonKey person) {
        return holder.filter(person::equals).isPresent();
    }
}
