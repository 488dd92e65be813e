package org.reversementoring.pairing;

/** What stands in the way of a live pairing. Kept by its name, so that a constant is never renamed. */
public enum Finding {
    /** Somebody's account is gone. */
    GONE,
    /** Somebody has left the programme. */
    LEFT,
    /** One of them has come to stand above the other, or they have got the same manager. */
    REPORTING_LINE
}
