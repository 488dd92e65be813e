package org.reversementoring.call;

/** How far a call has come. Kept by its name, so that a constant is never renamed. */
public enum CallState {
    /** Its letters go out, some at a time. */
    SENDING,
    /** A coordinator has stopped it; it can go on. */
    STOPPED,
    /** Everybody has been asked. */
    DONE
}
