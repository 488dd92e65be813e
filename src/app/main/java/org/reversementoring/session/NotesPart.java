package org.reversementoring.session;

/** What the notes of a pairing consist of. Kept by its name, so that a constant is never renamed. */
public enum NotesPart {
    /** Above all others. */
    HOME,
    AGREEMENT,
    GOALS,
    /** For one participant alone. */
    REFLECTIONS
}
