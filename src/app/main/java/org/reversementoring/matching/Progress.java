package org.reversementoring.matching;

import java.util.concurrent.CancellationException;

/** Hears how far a run has come, from the thread that runs, and can end it. */
@FunctionalInterface
public interface Progress {

    /**
     * @param round how often the pairs have been searched for better ones
     * @throws CancellationException to end the run
     */
    void at(Step step, int round);

    /** To which nobody listens. */
    static Progress unheard() {
        return (step, round) -> {};
    }

    /** What a run does, in this order, and the second and third again and again. */
    enum Step {
        FINDING_CANDIDATES,
        SOLVING,
        LOOKING_FOR_BETTER,
        CHECKING
    }
}
