package org.reversementoring.session;

/** How far the notes of a pairing are. Kept by its name, so that a constant is never renamed. */
public enum NotesState {
    /** There is something to do: to make the pages, to write down an agreement, to archive. */
    WAITING,
    /** All is done. */
    MADE,
    /** Tried too often; a participant can have it tried again. */
    FAILED
}
