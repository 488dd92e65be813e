package org.reversementoring.profile;

/**
 * An offer or a wish as typed, hence unchecked.
 *
 * @param topicId {@link ProfileService#NO_TOPIC} where none has been chosen
 * @param level a number, as far as a form of the app has sent it
 * @param priority of a wish, the name of a {@link Priority}; empty for the usual one
 */
public record TypedInterest(int topicId, String level, String sentence, String priority) {}
