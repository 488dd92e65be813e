package org.reversementoring.feedback;

/**
 * The questions of one occasion, which everybody in a pairing answers apart.
 *
 * @param sessionId 0 unless it is about a session
 */
public record Sheet(int pairingId, Occasion occasion, int sessionId) {

    public Sheet {
        if ((occasion == Occasion.SESSION) != (sessionId > 0)) {
            throw new IllegalArgumentException("About a session, or not: " + occasion + " " + sessionId);
        }
    }
}
