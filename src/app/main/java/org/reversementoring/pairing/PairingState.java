package org.reversementoring.pairing;

/** Where a pairing stands, all its participants together. Kept by its name, so that a constant is never renamed. */
public enum PairingState {
    /** Somebody else has brought them together; nobody has answered yet. */
    PROPOSED,
    /** One has said yes, or has asked; somebody is still to answer. */
    ACCEPTED_BY_SOME,
    ACTIVE,
    /** They take a break and keep each other's place. */
    PAUSED,
    /** They look back and say thank you. */
    CLOSING,
    CLOSED;

    /** Whether somebody is still to answer. */
    public boolean isOpen() {
        return this == PROPOSED || this == ACCEPTED_BY_SOME;
    }

    /** Whether the participants are each other's partners. */
    public boolean isLive() {
        return this == ACTIVE || this == PAUSED || this == CLOSING;
    }
}
