package org.reversementoring.feedback;

/** When partners are asked how they fare. Kept by its name, so that a constant is never renamed. */
public enum Occasion {
    /** After each session that was held. */
    SESSION,
    /** Once half of the agreed time has passed. */
    HALF_TIME,
    /** When the pairing says good-bye. */
    END
}
