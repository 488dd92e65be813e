package org.reversementoring.feedback;

/** How a pairing is, as far as facts tell; the one that needs somebody most comes first, and of several holds. */
public enum HealthState {
    /** Nobody has met for one and a half times as long as agreed, and nothing is planned. */
    STALLED(true),
    /** They meet now and then, but less than half as often as agreed. */
    SELDOM(true),
    /** Most of the last answers said that sessions were not worth the time. */
    STRAINED(true),
    /** Somebody has proposed a time for a session and waits for an answer. */
    WAITING(true),
    /** They have begun without an agreement that all have signed. */
    UNSIGNED(true),
    /** Not everybody has said yes yet. */
    INVITED(false),
    /** They take a break. */
    PAUSED(false),
    /** They say good-bye. */
    ENDING(false),
    /** Nothing of all that. */
    WELL(false);

    private final boolean needsCare;

    HealthState(boolean needsCare) {
        this.needsCare = needsCare;
    }

    public boolean needsCare() {
        return needsCare;
    }
}
