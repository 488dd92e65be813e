package org.reversementoring.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.reversementoring.call.OpenCallService;

/** Sends the letters of open calls, some each minute; on one node of the cluster at a time. */
public class CallDelivery implements JobRunner {
    private static final int MOST_AT_ONCE = 200;

    private final OpenCallService openCallService;

    public CallDelivery(OpenCallService openCallService) {
        this.openCallService = openCallService;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            openCallService.deliver(MOST_AT_ONCE);
            return JobRunnerResponse.success();
        } catch (RuntimeException failure) {
            return JobRunnerResponse.failed(failure);
        }
    }
}
