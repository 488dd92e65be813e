package org.reversementoring.pairing;

/** As what somebody takes part in a pairing. Kept by its name, so that a constant is never renamed. */
public enum Part {
    MENTOR,
    MENTEE;

    public Part other() {
        return this == MENTOR ? MENTEE : MENTOR;
    }
}
