package org.reversementoring.circle;

/**
 * What somebody types who opens a group or changes what it says about itself; as typed, hence unchecked.
 *
 * @param programmeId in which programme; 0 where there is no choice
 * @param topicId 0 for none
 * @param until a day such as {@code 2026-12-24}, on which one can come in for the last time
 * @param mentor the username of the mentor whom a coordinator would like to be the host; may be empty
 */
public record NewCircle(
        String format,
        int programmeId,
        int topicId,
        String title,
        String purpose,
        String fewest,
        String most,
        String until,
        String meeting,
        String language,
        String mentor) {}
