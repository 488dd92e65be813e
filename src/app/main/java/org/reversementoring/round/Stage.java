package org.reversementoring.round;

import org.reversementoring.matching.Progress;

/** What a run is doing, in this order; the third and fourth take turns. Kept by its name. */
public enum Stage {
    READING,
    FINDING_CANDIDATES,
    SOLVING,
    LOOKING_FOR_BETTER,
    CHECKING,
    KEEPING;

    static Stage of(Progress.Step step) {
        return switch (step) {
            case FINDING_CANDIDATES -> FINDING_CANDIDATES;
            case SOLVING -> SOLVING;
            case LOOKING_FOR_BETTER -> LOOKING_FOR_BETTER;
            case CHECKING -> CHECKING;
        };
    }
}
