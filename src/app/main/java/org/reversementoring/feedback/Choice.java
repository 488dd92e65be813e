package org.reversementoring.feedback;

/** What can be answered with one tap. Kept by its name, so that a constant is never renamed. */
public enum Choice {
    YES,
    PARTLY,
    NO,
    AS_IT_WAS,
    MORE_PRACTICE,
    MORE_TALK,
    OTHER_TOPIC
}
