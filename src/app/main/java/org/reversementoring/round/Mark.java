package org.reversementoring.round;

/** How a pair stands on the board. Kept by its name, so that a constant is never renamed. */
public enum Mark {
    /** Would be published; the next run may take it away. */
    SUGGESTED,
    /** Would be published, and the next run keeps it. */
    LOCKED,
    /** Is not published, and no run makes it until it is taken back. */
    DROPPED,
    /** Had to give way to another pair, or is no longer dropped; a run may make it again. */
    ASIDE,
    /** The two have a pairing already, or are asked: nothing to publish. */
    ALREADY,
    /** Was published: both have been asked. */
    ASKED,
    /** Was left out when the board was published; {@link Omission} says why. */
    OMITTED;

    /** Whether the two would be asked if the board were published. */
    public boolean isOnBoard() {
        return this == SUGGESTED || this == LOCKED;
    }
}
