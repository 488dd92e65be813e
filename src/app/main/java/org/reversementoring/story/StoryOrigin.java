package org.reversementoring.story;

/** Who writes a story. Kept by its name, so that a constant is never renamed. */
public enum StoryOrigin {
    /** Those who take part in a pairing. */
    PAIRING,
    /** Communications, by hand. */
    COMMUNICATIONS
}
