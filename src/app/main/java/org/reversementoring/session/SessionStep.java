package org.reversementoring.session;

/** What can happen to a session. Kept by its name, so that a constant is never renamed. */
public enum SessionStep {
    PROPOSE,
    ACCEPT,
    /** The yes with which both sides have said yes: the time stands. */
    ACCEPT_FOR_GOOD,
    /** Somebody proposes another time, also instead of accepting. */
    MOVE,
    /** Another place or link at the same time. */
    RELOCATE,
    /** Somebody has written down what it is for, or what is to be asked. */
    PREPARE,
    CANCEL,
    /** Somebody has left the group. */
    LEAVE,
    /** It has taken place. */
    HOLD,
    /** Its time has passed before it stood. */
    LAPSE,
    /** Taken to be held, it has not taken place after all. */
    MISS
}
