package org.reversementoring.pairing;

/** How people are told. Kept by its name, so that a constant is never renamed. */
public enum NoticeWay {
    MAIL,
    /** In the wiki's own list of notifications. */
    NOTIFICATION
}
