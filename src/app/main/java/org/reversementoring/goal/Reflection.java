package org.reversementoring.goal;

import java.time.Instant;
import org.reversementoring.programme.PersonKey;

/**
 * What somebody has learned, or applied, in a pairing. It is the writer's alone until the writer shares it.
 *
 * @param version the number of changes made to it
 * @param text of 1 to {@value #LONGEST} characters
 * @param shared whether the others of the pairing can read it
 */
public record Reflection(
        int id,
        int version,
        int pairingId,
        PersonKey writer,
        Kind kind,
        String text,
        Instant writtenAt,
        boolean shared) {
    public static final int LONGEST = 1_000;

    /** Kept by its name, so that a constant is never renamed. */
    public enum Kind {
        LEARNED,
        APPLIED
    }

    Reflection reworded(Kind newKind, String newText) {
        return changed(newKind, newText, shared);
    }

    Reflection sharing(boolean now) {
        return changed(kind, text, now);
    }

    private Reflection changed(Kind newKind, String newText, boolean nowShared) {
        return new Reflection(id, version + 1, pairingId, writer, newKind, newText, writtenAt, nowShared);
    }
}
