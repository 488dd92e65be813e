package org.reversementoring.round;

/** Where a pair of a run comes from. Kept by its name, so that a constant is never renamed. */
public enum Origin {
    /** The run has found it. */
    RUN,
    /** It was locked on the board before. */
    LOCKED_BEFORE,
    /** It was dropped on the board before. */
    DROPPED_BEFORE,
    /** The two had a pairing, or were asked, when the run began. */
    ALREADY,
    /** A coordinator has made it. */
    HAND
}
