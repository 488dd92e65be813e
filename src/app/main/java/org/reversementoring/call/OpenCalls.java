package org.reversementoring.call;

import java.time.Instant;
import java.util.List;
import org.reversementoring.profile.Prospects;
import org.reversementoring.profile.Traces;
import org.reversementoring.programme.PersonKey;

/** The open calls of the site, and their letters. */
public interface OpenCalls extends Traces {

    /** All calls, the newest first. */
    List<OpenCall> all();

    /**
     * Begins a call, without its page.
     *
     * @throws org.reversementoring.programme.Refused if another node has just begun one for the same programme
     */
    OpenCall add(int programmeId, Letters letters, int asked, int mentorsBefore, PersonKey openedBy, Instant openedAt);

    void keepPage(int callId, long pageId);

    /** Brings a call from one state into another. @return whether it was in the first, and nobody else was faster */
    boolean move(int callId, CallState from, CallState to);

    /** Up to where among the {@link Prospects} letters have been addressed. */
    int position(int callId);

    /**
     * Addresses a letter to each person of a batch and remembers where the next batch goes on.
     *
     * @param after where the batch begins
     * @return whether nobody else, on whichever node, has addressed this batch; if somebody has, nothing is written
     */
    boolean address(int callId, int after, Prospects.Batch batch);

    /** Letters that wait and may be sent now, the oldest first. */
    List<CallLetter> due(int callId, Instant now, int most);

    /** Takes a waiting letter in hand. @return whether it was waiting: one that is not must not be sent */
    boolean take(int letterId);

    /** Says what has become of a letter that was in hand. */
    void settle(int letterId, LetterState state);

    /** Puts a letter that was in hand back among those that wait. */
    void retry(int letterId, int attempts, Instant notBefore);

    Tally tally(int callId);
}
