package org.reversementoring.profile;

/** As what somebody takes part. Kept by its name, so that a constant is never renamed. */
public enum Role {
    MENTOR,
    MENTEE,
    BOTH;

    public boolean teaches() {
        return this != MENTEE;
    }

    public boolean learns() {
        return this != MENTOR;
    }
}
