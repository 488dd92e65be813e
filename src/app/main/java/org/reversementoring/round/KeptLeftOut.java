package org.reversementoring.round;

import org.reversementoring.matching.LeftOut;

/**
 * Somebody whom a run has left out.
 *
 * @param id 0 until it is kept
 * @param leftOut without a change as long as the answer is not {@link Answer#KNOWN}
 */
public record KeptLeftOut(int id, int runId, LeftOut leftOut, Answer answer) {

    /** Whether it is known what would help. Kept by its name, so that a constant is never renamed. */
    public enum Answer {
        /** Nobody has asked. */
        NOT_ASKED,
        /** Somebody has asked; the answer is being looked for. */
        ASKED,
        /** The change that helps, or that none of those tried does. */
        KNOWN,
        /** People have changed since the run: only another run can tell. */
        OUTDATED
    }
}
