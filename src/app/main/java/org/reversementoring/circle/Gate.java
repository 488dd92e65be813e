package org.reversementoring.circle;

import java.util.List;
import org.reversementoring.pairing.Part;
import org.reversementoring.profile.Account;

/**
 * What those see who let people into a group: its hosts and, until it begins, coordinators.
 *
 * @param asking who would like to come, the first one first
 * @param invited who has been invited and has not answered
 * @param room how many more have room
 * @param missing how many more people it takes to begin; 0 if it has begun
 * @param bothSides whether a mentor and a mentee are in it
 */
public record Gate(List<Guest> asking, List<Guest> invited, int room, int missing, boolean bothSides) {

    /** Somebody who is not in it yet. */
    public record Guest(Account account, Part part) {}
}
