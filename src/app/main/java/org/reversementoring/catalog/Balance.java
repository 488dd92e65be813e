package org.reversementoring.catalog;

/** What the numbers of those who offer a topic and of those who wish for it mean together. */
public enum Balance {
    /** Nobody offers it, nobody asks. */
    QUIET,
    /** More people ask than offer: mentors have to be found. */
    MENTORS_WANTED,
    /** As many ask as offer. */
    IN_BALANCE,
    /** More people offer than ask: mentors wait for learners. */
    LEARNERS_WANTED
}
