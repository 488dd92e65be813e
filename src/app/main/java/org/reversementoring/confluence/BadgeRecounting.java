package org.reversementoring.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.reversementoring.recognition.Awarding;

/** Brings all badges into line with the facts; on one node of the cluster at a time. */
public class BadgeRecounting implements JobRunner {
    private final Awarding awarding;

    public BadgeRecounting(Awarding awarding) {
        this.awarding = awarding;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            awarding.recount();
            return JobRunnerResponse.success();
        } catch (RuntimeException failure) {
            return JobRunnerResponse.failed(failure);
        }
    }
}
