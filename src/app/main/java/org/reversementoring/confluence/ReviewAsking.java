package org.reversementoring.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.reversementoring.feedback.ReviewWatch;

/** Has pairs asked how it goes, at half-time and at the end; on one node of the cluster at a time. */
public class ReviewAsking implements JobRunner {
    private final ReviewWatch reviewWatch;

    public ReviewAsking(ReviewWatch reviewWatch) {
        this.reviewWatch = reviewWatch;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            reviewWatch.pass();
            return JobRunnerResponse.success();
        } catch (RuntimeException failure) {
            return JobRunnerResponse.failed(failure);
        }
    }
}
