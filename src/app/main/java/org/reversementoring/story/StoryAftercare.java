package org.reversementoring.story;

/**
 * What else is to be done when something has happened to a story. Called in the transaction that writes it down, so that
 * it is only noted here and done later.
 */
public interface StoryAftercare {

    /** @param before as it was; the same as after the step for one that has just been begun */
    void stepped(Story before, StoryMove move);
}
