package org.reversementoring.round;

import java.util.OptionalInt;
import org.reversementoring.matching.Statistics;

/**
 * What lies before the coordinators of a programme.
 *
 * @param version grows by one with each change, so that a change made to an older version is noticed
 * @param runId the run whose pairs lie on it; empty until one is done
 * @param earlierRunId the run that lay on it before
 * @param round the number of the round at hand, from 1; the next begins when this one is published
 * @param published whether what lies on it has been published
 * @param statistics of the pairs that would be published
 */
public record Board(
        int programmeId,
        int version,
        OptionalInt runId,
        OptionalInt earlierRunId,
        int round,
        boolean published,
        Statistics statistics) {

    Board published(Statistics left) {
        return new Board(programmeId, version, runId, earlierRunId, round, true, left);
    }

    Board with(Statistics changed) {
        return new Board(programmeId, version, runId, earlierRunId, round, published, changed);
    }
}
