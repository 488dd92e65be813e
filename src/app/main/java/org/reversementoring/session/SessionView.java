package org.reversementoring.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.profile.Account;

/**
 * A session as a participant sees it; nobody else sees any.
 *
 * @param version of what is seen; given back with each step, so that none is taken on what somebody else has changed
 * @param number 1 for the first that was proposed in the pairing
 * @param attendees the participants of the pairing, the reader first, then by name
 * @param proposedBy who proposed the time it has; empty if the account is gone
 * @param proposed whether the reader did
 * @param preparation what is written down for it as long as it has no page
 * @param steps what the reader can do with it now
 * @param hasPage whether it has a page among the notes of the pairing; see {@link SessionService#page}
 * @param last the step that brought it to what it is
 * @param since when it came to what it is
 */
public record SessionView(
        int id,
        int version,
        int pairingId,
        int number,
        SessionState state,
        Slot slot,
        Venue venue,
        List<Attendee> attendees,
        Optional<Account> proposedBy,
        boolean proposed,
        Preparation preparation,
        Set<SessionStep> steps,
        boolean hasPage,
        Event last,
        Instant since) {

    /** Something that has happened. @param by empty where the app did it by itself, or the account is gone */
    public record Event(SessionStep step, Optional<Account> by, Instant at) {}

    /** What a form shows that is to change it. */
    public SessionPlan plan() {
        return new SessionPlan(slot, venue, preparation);
    }

    public List<Attendee> others() {
        return attendees.stream().filter(one -> !one.reader()).toList();
    }

    /** Whether it waits for the reader's yes. */
    public boolean waitsForReader() {
        return steps.contains(SessionStep.ACCEPT) || steps.contains(SessionStep.ACCEPT_FOR_GOOD);
    }
}
