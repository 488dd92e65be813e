package org.reversementoring.profile;

/** What somebody thinks of a person, for themselves alone. Kept by its name, so that a constant is never renamed. */
public enum Mark {
    /** Wants to find the person again. */
    BOOKMARKED,
    /** Does not want to be shown the person: <em>not for me</em>. */
    HIDDEN
}
