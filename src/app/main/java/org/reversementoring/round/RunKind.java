package org.reversementoring.round;

/** What a run is for. Kept by its name, so that a constant is never renamed. */
public enum RunKind {
    /** Its pairs come to the programme's board. */
    ROUND,
    /** To be compared with others; changes nothing. */
    WHAT_IF
}
