package org.reversementoring.pairing;

/** How a pairing came to its end. Kept by its name, so that a constant is never renamed. */
public enum Ending {
    COMPLETED,
    ENDED_EARLY,
    DECLINED,
    WITHDRAWN,
    EXPIRED;

    /** Whether there was a pairing at all. Those that never began are shown alike: nobody is shown a rejection. */
    public boolean cameAbout() {
        return this == COMPLETED || this == ENDED_EARLY;
    }
}
