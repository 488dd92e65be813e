package org.reversementoring.story;

/** Where letters lead: whole addresses. */
public interface StoryAddresses {

    /** Where a story is read and moved on. */
    String of(int storyId);
}
