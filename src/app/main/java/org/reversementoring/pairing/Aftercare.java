package org.reversementoring.pairing;

/**
 * What other features do for a pairing when something has happened to it. Called in the transaction that writes it
 * down, so that it is only noted here and done later.
 */
public interface Aftercare {

    /** The pairing has taken a step. */
    void stepped(Move move);

    /** All have signed an agreement. */
    void agreed(int pairingId);
}
