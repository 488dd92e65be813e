package org.reversementoring.goal;

/** What has become of a goal. Kept by its name, so that a constant is never renamed. */
public enum GoalState {
    OPEN,
    REACHED,
    /** Given up, as something else has become more important. */
    DROPPED
}
