package org.reversementoring.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.reversementoring.round.RunSignal;

/** Once a minute: has this node look for runs of matching that wait, or were left by a node that has gone. */
public class MatchingWatch implements JobRunner {
    private final RunSignal runSignal;

    public MatchingWatch(RunSignal runSignal) {
        this.runSignal = runSignal;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        runSignal.sound();
        return JobRunnerResponse.success();
    }
}
