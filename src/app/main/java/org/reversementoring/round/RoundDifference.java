package org.reversementoring.round;

import java.util.List;
import org.reversementoring.matching.Statistics;

/**
 * What a run has changed on a board. Of each kind some are named, {@value #MOST_NAMED} at most, and all are counted.
 *
 * @param before of what the earlier run has left on its board, changes by hand included
 * @param after of what the run has found, with those of the earlier pairs that have come about meanwhile
 * @param made pairs that were not there before
 * @param gone pairs that were
 * @param changed pairs that are still there with another score
 */
public record RoundDifference(
        Run run,
        Run earlier,
        Statistics before,
        Statistics after,
        int madeCount,
        int goneCount,
        int changedCount,
        List<PairView> made,
        List<PairView> gone,
        List<Changed> changed) {
    public static final int MOST_NAMED = 50;

    public RoundDifference {
        made = List.copyOf(made);
        gone = List.copyOf(gone);
        changed = List.copyOf(changed);
    }

    /** @param before the score in the earlier run */
    public record Changed(PairView pair, int before) {}
}
