package org.reversementoring.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.reversementoring.recognition.Awarding;

/** Gives badges for what has just happened; on one node of the cluster at a time. */
public class BadgeFollowing implements JobRunner {
    private static final int MOST = 200;

    private final Awarding awarding;

    public BadgeFollowing(Awarding awarding) {
        this.awarding = awarding;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            awarding.follow(MOST);
            return JobRunnerResponse.success();
        } catch (RuntimeException failure) {
            return JobRunnerResponse.failed(failure);
        }
    }
}
