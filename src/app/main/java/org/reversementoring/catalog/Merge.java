package org.reversementoring.catalog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.reversementoring.programme.PersonKey;

/**
 * A topic has gone into another one.
 *
 * @param sourceName the name that the topic had
 * @param sourceState where it stood before
 * @param synonyms those that it had
 * @param addedPrompts those of its prompts that the other topic did not have yet
 */
public record Merge(
        int id,
        int sourceId,
        int targetId,
        String sourceName,
        TopicState sourceState,
        List<String> synonyms,
        Prompts addedPrompts,
        Instant at,
        PersonKey by) {
    /** For as long it can be undone. */
    public static final Duration UNDOABLE = Duration.ofDays(30);

    public Merge {
        synonyms = List.copyOf(synonyms);
    }

    /** Until when it can be undone. */
    public Instant undoableUntil() {
        return at.plus(UNDOABLE);
    }

    /** Whether a later merge builds on this one, which cannot be undone before it. */
    boolean isUnder(Merge later) {
        return later.id > id && (later.sourceId == targetId || later.targetId == targetId);
    }
}
