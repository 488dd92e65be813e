package org.reversementoring.session;

/** What a time asks of somebody, the least first. */
public enum Strain {
    /** Within the hours that somebody works, and within nine to five. */
    NONE,
    /** Within the hours that somebody works, before nine or after five. */
    OUTSIDE_NINE_TO_FIVE,
    /** On a day on which somebody works, before or after work. */
    OUTSIDE_WORK,
    /** On a day off. */
    DAY_OFF;

    /** Whether it counts as meeting outside nine to five. */
    public boolean counts() {
        return this != NONE;
    }
}
