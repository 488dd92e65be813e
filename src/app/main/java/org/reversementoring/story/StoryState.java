package org.reversementoring.story;

/** Where a story stands. Kept by its name, so that a constant is never renamed. */
public enum StoryState {
    /** Being written; some of the keys may have been turned. */
    DRAFT,
    /** All keys are turned: it is with communications. */
    SUBMITTED,
    /** Communications have sent it back with a comment; some of the keys may have been turned again. */
    RETURNED,
    /** Communications will publish it. */
    ACCEPTED,
    /** It will be published by itself at a time that communications have chosen. */
    SCHEDULED,
    PUBLISHED,
    /** It was published, and somebody whom it is about, or communications, have taken it back for good. */
    WITHDRAWN,
    /** Given up before it was published. */
    DISCARDED;

    /** Whether it is with communications, and not published yet. */
    public boolean isWaiting() {
        return this == SUBMITTED || this == ACCEPTED || this == SCHEDULED;
    }

    /** Whether it is being written, and keys can be turned. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    public boolean isOver() {
        return this == WITHDRAWN || this == DISCARDED;
    }
}
