package org.reversementoring.session;

import org.reversementoring.pairing.Pairing;

/**
 * What is done for a session when something has happened to it. Called in the transaction that writes it down, so that
 * it is only noted here and done later. Nothing of a session may be read here that is not in the move: it is called for
 * many in a row.
 */
@FunctionalInterface
public interface SessionAftercare {

    /** The session has taken a step; the first one is {@link SessionStep#PROPOSE}. */
    void stepped(Pairing pairing, SessionMove move);
}
