package org.reversementoring.round;

/** How far a run has come. Kept by its name, so that a constant is never renamed. */
public enum RunState {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    /** Whether nothing more will happen to it. */
    public boolean isOver() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
