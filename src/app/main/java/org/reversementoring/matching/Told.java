package org.reversementoring.matching;

import java.util.List;

/**
 * As much of the reasons for a pair as one reader may know. What is shown and what is not add up to the score.
 *
 * @param shown criteria with their points
 * @param otherPoints of all criteria that are not shown, and the most that there are of these
 * @param topics what the mentee would learn, that first which the two could begin with; empty if not to be seen
 * @param returned what the mentor would learn in return
 */
public record Told(
        Match match,
        List<Points> shown,
        int otherPoints,
        int otherMost,
        List<CommonTopic> topics,
        List<CommonTopic> returned) {

    public Told {
        shown = List.copyOf(shown);
        topics = List.copyOf(topics);
        returned = List.copyOf(returned);
    }

    /** @param most that the criterion could give */
    public record Points(Criterion criterion, int points, int most) {}
}
