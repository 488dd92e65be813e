package org.reversementoring.profile;

/**
 * Somebody would like to learn a topic.
 *
 * @param level the level they would like to reach
 * @param sentence in their own words; may be empty
 * @param priority for matching only
 */
public record Wish(int topicId, Level level, String sentence, Priority priority) {
    public static final int LONGEST_SENTENCE = 200;
}
