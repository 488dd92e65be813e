package org.reversementoring.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.reversementoring.session.SessionWatch;

/** Sees to sessions whose time has passed, some every five minutes; on one node of the cluster at a time. */
public class SessionPassing implements JobRunner {
    private static final int MOST_AT_ONCE = 500;

    private final SessionWatch sessionWatch;

    public SessionPassing(SessionWatch sessionWatch) {
        this.sessionWatch = sessionWatch;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            sessionWatch.pass(MOST_AT_ONCE);
            return JobRunnerResponse.success();
        } catch (RuntimeException failure) {
            return JobRunnerResponse.failed(failure);
        }
    }
}
