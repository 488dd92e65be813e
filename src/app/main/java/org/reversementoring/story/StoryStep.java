package org.reversementoring.story;

/** What can happen to a story. Kept by its name, so that a constant is never renamed. */
public enum StoryStep {
    BEGIN,
    /** Names are to be removed, or not after all. */
    CHOOSE,
    /** Somebody turns their key, and others are still to turn theirs. */
    TURN,
    /** The last key is turned: it goes to communications. */
    TURN_LAST,
    /** Somebody turns their key back, and with it all others. */
    TURN_BACK,
    /** The page is not any more what the keys were turned for. */
    CHANGE,
    /** Those whom a story by hand names are asked, or asked anew. */
    ASK,
    /** A story by hand that names nobody goes on without keys. */
    SUBMIT,
    RETURN,
    ACCEPT,
    SCHEDULE,
    /** It is not published by itself after all. */
    UNSCHEDULE,
    PUBLISH,
    /** Its post is not any more what was published. */
    EDIT,
    /** It is the story of the month from now on. */
    FEATURE,
    /** It is no story of the month after all. */
    UNFEATURE,
    WITHDRAW,
    DISCARD
}
