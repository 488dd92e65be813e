package org.reversementoring.round;

import java.util.Optional;
import org.reversementoring.matching.Rule;

/**
 * Why a run has come to nothing.
 *
 * @param rule the rule after which no pair is left; of {@link Kind#EMPTIED} alone
 * @param people how many people that rule leaves without anybody; of {@link Kind#EMPTIED} alone
 */
public record Problem(Kind kind, Optional<Rule> rule, int people) {

    /** Kept by its name, so that a constant is never renamed. */
    public enum Kind {
        /** Nobody takes part as a mentor. */
        NO_MENTORS,
        NO_MENTEES,
        /** The rules leave nobody for anybody; a rule says which. */
        EMPTIED,
        /** The settings contradict each other, or there are more people than a run can take. */
        REFUSED,
        /** The programme was closed, or is gone. */
        PROGRAMME_CLOSED,
        /** The pairs could not be proved to be the best, so that they are not shown. */
        UNPROVED,
        /** The servers on which it ran have gone away in the middle of it, more than once. */
        ABANDONED,
        /** Something unforeseen; the server's log says what. */
        BROKEN
    }

    static Problem of(Kind kind) {
        return new Problem(kind, Optional.empty(), 0);
    }
}
