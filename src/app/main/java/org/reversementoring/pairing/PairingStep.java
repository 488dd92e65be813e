package org.reversementoring.pairing;

/** What can happen to a pairing. Kept by its name, so that a constant is never renamed. */
public enum PairingStep {
    /** Somebody who says yes themselves asks another person. */
    INVITE,
    /** A coordinator brings people together. */
    PROPOSE,
    ACCEPT,
    /** The last who was asked says yes: the pairing begins. */
    ACCEPT_AS_LAST,
    DECLINE,
    WITHDRAW,
    EXPIRE,
    PAUSE,
    RESUME,
    BEGIN_CLOSING,
    COMPLETE,
    /** Another pairing of the same people takes the place of this one. */
    RENEW,
    END_EARLY
}
