package org.reversementoring.goal;

import java.time.Instant;
import java.util.Optional;
import org.reversementoring.programme.PersonKey;

/**
 * Something that has happened to a goal.
 *
 * @param number 1 for the first; the version of the goal after it
 * @param text of a value: the number, with a point; of a milestone: its title; empty otherwise
 * @param by empty if the account has been forgotten
 */
public record GoalChange(int number, Act act, String text, Optional<PersonKey> by, Instant at) {

    /** What was done. Kept by its name, so that a constant is never renamed. */
    public enum Act {
        WRITTEN,
        EDITED,
        MEASURED,
        /** The latest value was a mistake: the one before it holds again. */
        TAKEN_BACK,
        TICKED,
        UNTICKED,
        REACHED,
        REOPENED,
        DROPPED,
        TAKEN_UP
    }
}
