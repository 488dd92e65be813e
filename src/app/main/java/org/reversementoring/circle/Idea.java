package org.reversementoring.circle;

import java.time.Instant;
import java.util.Optional;
import org.reversementoring.programme.PersonKey;

/**
 * An idea in a group's log.
 *
 * @param version how often it has been decided on
 * @param by empty if whoever had it has been forgotten: the idea is the group's
 * @param why what speaks for what has become of it; may be empty
 * @param since when it came to its state
 */
public record Idea(
        int id,
        int version,
        int groupId,
        String text,
        Optional<PersonKey> by,
        Instant at,
        IdeaState state,
        String why,
        Instant since) {
    public static final int LONGEST = 200;
    public static final int LONGEST_WHY = 500;

    Idea decided(IdeaState now, String because, Instant when) {
        return new Idea(id, version + 1, groupId, text, by, at, now, because, now == state ? since : when);
    }
}
