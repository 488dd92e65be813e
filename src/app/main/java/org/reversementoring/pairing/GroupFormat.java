package org.reversementoring.pairing;

/** What those do who meet as more than two. Kept by its name, so that a constant is never renamed. */
public enum GroupFormat {
    /** Mentors and mentees talk about a topic. */
    CIRCLE,
    /** All take turns to present something new, and keep a log of ideas. */
    INNOVATION_MEETING
}
