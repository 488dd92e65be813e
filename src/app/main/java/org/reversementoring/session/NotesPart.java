package org.reversementoring.session;

import java.util.EnumSet;
import java.util.Set;

/** What the notes of a pairing consist of. Kept by its name, so that a constant is never renamed. */
public enum NotesPart {
    /** Above all others. */
    HOME,
    AGREEMENT,
    GOALS,
    /** For one participant alone. */
    REFLECTIONS,
    /** Of one session. */
    SESSION;

    /** Those that a pairing gets when it begins. */
    static final Set<NotesPart> FIRST = EnumSet.range(HOME, REFLECTIONS);
}
