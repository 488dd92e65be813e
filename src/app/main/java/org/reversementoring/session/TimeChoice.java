package org.reversementoring.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.reversementoring.profile.Account;

/**
 * Times from which the reader can choose.
 *
 * @param number that a session proposed now has; given back with the proposal, so that none is made twice
 * @param length of the session
 * @param turns whose turn it is to meet outside nine to five: that of whoever has done so less often
 * @param times the best first, at most one a day; none where nobody could be asked for any
 */
public record TimeChoice(int number, Duration length, List<Turn> turns, List<OfferedTime> times) {

    /**
     * Of a participant, the reader first, then by name.
     *
     * @param account empty if it is gone
     * @param outside how many sessions of the last six months, and of those ahead, are outside nine to five for them
     */
    public record Turn(Optional<Account> account, boolean reader, int outside) {}

    /**
     * A time, and what it asks of each.
     *
     * @param attendees the reader first, then by name
     * @param fair whether the counts of those who have met outside nine to five would stay within one of each other
     */
    public record OfferedTime(Slot slot, List<Attendee> attendees, boolean fair) {}
}
