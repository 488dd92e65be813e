package org.reversementoring.round;

import org.reversementoring.matching.Goal;

/**
 * What a round would begin with.
 *
 * @param people members who take part
 * @param mentors how many of them would teach; {@code places}, how many people at a time. From how many somebody would
 *     learn is told to nobody
 * @param mentees how many would learn
 * @param resting members who take a break
 * @param full how many of the mentors have no place for anybody
 * @param topicless how many of those who take part say no topic of the role that they have
 * @param pairings that a round leaves alone: they meet, or wait for an answer
 */
public record Outlook(
        int people,
        int mentors,
        int places,
        int mentees,
        int resting,
        int full,
        int topicless,
        int pairings,
        Goal goal) {}
