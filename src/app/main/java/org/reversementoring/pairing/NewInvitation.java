package org.reversementoring.pairing;

/**
 * What somebody types who asks another person; as typed, hence unchecked.
 *
 * @param username of the one who is asked
 * @param part as what the one who asks would take part
 * @param programmeId in which programme; 0 where there is no choice
 * @param topicId 0 to leave it open
 */
public record NewInvitation(String username, Part part, int programmeId, int topicId, String message) {}
