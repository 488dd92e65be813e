package org.reversementoring.goal;

import java.time.Instant;
import org.reversementoring.programme.PersonKey;

/**
 * What somebody has learned, or applied, in a pairing. It is the writer's alone until the writer shares it.
 *
 * @param version the number of changes made to it
 * @param text of 1 to {@value #LONGEST} characters
 * @param shared whether the others of the pairing can read it
 * @param forStory whether it may go into the draft of a success story
 */
public record Reflection(
        int id,
        int version,
        int pairingId,
        PersonKey writer,
        Kind kind,
        String text,
        Instant writtenAt,
        boolean shared,
        boolean forStory) {
    public static final int LONGEST = 1_000;

    /** Kept by its name, so that a constant is never renamed. */
    public enum Kind {
        LEARNED,
        APPLIED
    }

    Reflection reworded(Kind newKind, String newText) {
        return changed(newKind, newText, shared, forStory);
    }

    Reflection sharing(boolean now) {
        return changed(kind, text, now, forStory);
    }

    Reflection markedForStory(boolean now) {
        return changed(kind, text, shared, now);
    }

    private Reflection changed(Kind newKind, String newText, boolean nowShared, boolean nowForStory) {
        return new Reflection(id, version + 1, pairingId, writer, newKind, newText, writtenAt, nowShared, nowForStory);
    }
}
