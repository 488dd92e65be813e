package org.reversementoring.profile;

/** How much a wish matters to the one who has it. Kept by its name, so that a constant is never renamed. */
public enum Priority {
    MOST_OF_ALL,
    SOON,
    SOMETIME
}
