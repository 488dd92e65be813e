package org.reversementoring.pairing;

/** Where a pairing stands, all its participants together. Kept by its name, so that a constant is never renamed. */
public enum PairingState {
    /** Somebody else has brought them together; nobody has answered yet. */
    PROPOSED,
    /** Of a group: people come together, and it has not begun. */
    GATHERING,
    /** One has said yes, or has asked; somebody is still to answer. */
    ACCEPTED_BY_SOME,
    ACTIVE,
    /** They take a break and keep each other's place. */
    PAUSED,
    /** They look back and say thank you. */
    CLOSING,
    CLOSED;

    /** Whether it has not begun, and still may. */
    public boolean isOpen() {
        return this == PROPOSED || this == GATHERING || this == ACCEPTED_BY_SOME;
    }

    /** Whether people can come to a group that stands there. */
    public boolean letsIn() {
        return this == GATHERING || this == ACTIVE || this == PAUSED;
    }

    /** Whether the participants are each other's partners. */
    public boolean isLive() {
        return this == ACTIVE || this == PAUSED || this == CLOSING;
    }
}
