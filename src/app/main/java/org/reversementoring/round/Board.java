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

    /** Of a programme that has had no run. */
    public static Board none(int programmeId) {
        return new Board(
                programmeId, 0, OptionalInt.empty(), OptionalInt.empty(), 1, false, new Statistics(0, 0, 0, 0, 0, 0));
    }

    /** Under a new run; the round goes on unless it was published. */
    Board under(int newRunId, Statistics found) {
        return new Board(
                programmeId, version, OptionalInt.of(newRunId), runId, published ? round + 1 : round, false, found);
    }

    Board published(Statistics left) {
        return new Board(programmeId, version, runId, earlierRunId, round, true, left);
    }

    Board with(Statistics changed) {
        return new Board(programmeId, version, runId, earlierRunId, round, published, changed);
    }
}
