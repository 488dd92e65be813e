package org.reversementoring.profile;

/**
 * Somebody could teach a topic.
 *
 * @param level how well they know it
 * @param sentence in their own words; may be empty
 */
public record Offer(int topicId, Level level, String sentence) {
    public static final int LONGEST_SENTENCE = 200;
}
