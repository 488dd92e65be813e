package org.reversementoring.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.reversementoring.pairing.NoticeService;

/** Sends people their letters about pairings, some each minute; on one node of the cluster at a time. */
public class PairingDelivery implements JobRunner {
    private static final int MOST_AT_ONCE = 200;

    private final NoticeService noticeService;

    public PairingDelivery(NoticeService noticeService) {
        this.noticeService = noticeService;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            noticeService.deliver(MOST_AT_ONCE);
            return JobRunnerResponse.success();
        } catch (RuntimeException failure) {
            return JobRunnerResponse.failed(failure);
        }
    }
}
