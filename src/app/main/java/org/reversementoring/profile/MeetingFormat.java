package org.reversementoring.profile;

/** How somebody would like to meet. Kept by its name, so that a constant is never renamed. */
public enum MeetingFormat {
    IN_PERSON,
    REMOTE,
    BOTH
}
