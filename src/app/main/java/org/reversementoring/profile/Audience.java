package org.reversementoring.profile;

/** Who sees a field of a profile. Kept by its name, so that a constant is never renamed. */
public enum Audience {
    /** All who have logged in. */
    EVERYONE,
    /** The other person of a pairing, nobody else. */
    PARTNER,
    /** Those who run the programme, nobody else. */
    COORDINATORS,
    /** For matching only: no person at all. */
    NOBODY
}
