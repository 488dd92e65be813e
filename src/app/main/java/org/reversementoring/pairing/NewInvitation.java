package org.reversementoring.pairing;

/**
 * What somebody types who asks another person; as typed, hence unchecked.
 *
 * @param username of the one who is asked
 * @param part as what the one who asks would take part
 * @param topicId 0 to leave it open
 */
public record NewInvitation(String username, Part part, int topicId, String message) {}
