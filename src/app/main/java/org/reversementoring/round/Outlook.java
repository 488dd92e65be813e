package org.reversementoring.round;

import org.reversementoring.matching.Goal;

/**
 * What a round would begin with.
 *
 * @param people members who take part
 * @param mentors how many of them would teach; {@code mentorPlaces}, with how many people; so mentees
 * @param resting members who take a break
 * @param full how many of those who take part have no place for anybody
 * @param topicless how many of those who take part say no topic of the role that they have
 * @param pairings that a round leaves alone: they meet, or wait for an answer
 */
public record Outlook(
        int people,
        int mentors,
        int mentorPlaces,
        int mentees,
        int menteePlaces,
        int resting,
        int full,
        int topicless,
        int pairings,
        Goal goal) {}
