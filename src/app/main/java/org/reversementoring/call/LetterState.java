package org.reversementoring.call;

/** What has become of one person's letter. Kept by its name, so that a constant is never renamed. */
public enum LetterState {
    /** To be sent, perhaps for another time. */
    WAITING,
    /**
     * Handed to the mail server. A letter that stays so was on its way when Confluence stopped: it may have arrived, and
     * is not sent again.
     */
    SENDING,
    SENT,
    /** The person has no account or no mail address any more. */
    NO_ADDRESS,
    /** The mail server has refused it too often. */
    GIVEN_UP
}
