package org.reversementoring.session;

/** Where a session stands. Kept by its name, so that a constant is never renamed. */
public enum SessionState {
    /** Somebody has proposed a time; the other side is still to accept it. */
    PROPOSED,
    ACCEPTED,
    /** It had a time that stood, and somebody has proposed another one. */
    MOVED,
    HELD,
    CANCELLED
}
