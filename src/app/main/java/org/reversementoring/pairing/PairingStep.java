package org.reversementoring.pairing;

/** What can happen to a pairing. Kept by its name, so that a constant is never renamed. */
public enum PairingStep {
    /** Somebody who says yes themselves asks another person. */
    INVITE,
    /** A coordinator brings people together. */
    PROPOSE,
    /** Somebody opens a group, to which people can come. */
    OPEN,
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
    END_EARLY,
    /** Of a group: somebody comes in, who has said yes and has been let in. */
    JOIN,
    /** Of a group that goes on without them: no fault of anybody. */
    LEAVE,
    /** Of a group that goes on without them: a host or a coordinator takes somebody out. */
    REMOVE,
    /** Of a group: with those who are there, it begins. */
    START,
    /** Of a group: its hosts say anew what it is about, how many have room, and until when. */
    DESCRIBE;

    /** Whether a pairing becomes live by it. */
    public boolean begins() {
        return this == ACCEPT_AS_LAST || this == START;
    }
}
