package org.reversementoring.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.reversementoring.pairing.NightWatch;

/** Ends what has expired, and finds what stands in the way of pairings; once a day in the whole cluster. */
public class PairingNightWatch implements JobRunner {
    private final NightWatch nightWatch;

    public PairingNightWatch(NightWatch nightWatch) {
        this.nightWatch = nightWatch;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            nightWatch.pass();
            return JobRunnerResponse.success();
        } catch (RuntimeException failure) {
            return JobRunnerResponse.failed(failure);
        }
    }
}
