package org.reversementoring.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reversementoring.programme.PersonKey;

/**
 * A step that a story has taken.
 *
 * @param number 1 for the first; no two steps of a story have the same
 * @param from empty for the first
 * @param by empty where the app did it by itself, or if the person has been forgotten
 * @param comment what was said with it; may be empty
 */
public record StoryTransition(
        int number,
        StoryStep step,
        Optional<StoryState> from,
        StoryState to,
        Optional<PersonKey> by,
        String comment,
        Instant at) {

    /** Whether a story has ever been with communications that a pair has written. */
    static boolean wasOnDesk(List<StoryTransition> all) {
        return last(StoryStep.TURN_LAST, all).isPresent();
    }

    /** The last of a story's steps that was such a one. */
    static Optional<StoryTransition> last(StoryStep step, List<StoryTransition> all) {
        return all.stream().filter(one -> one.step() == step).reduce((earlier, later) -> later);
    }
}
