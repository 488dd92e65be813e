package org.reversementoring.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.reversementoring.catalog.CoordinationService;

/** Forgets merges of topics that can no longer be undone; once a day in the whole cluster. */
public class MergeCleanUp implements JobRunner {
    private final CoordinationService coordinationService;

    public MergeCleanUp(CoordinationService coordinationService) {
        this.coordinationService = coordinationService;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            coordinationService.tidyUp();
            return JobRunnerResponse.success();
        } catch (RuntimeException failure) {
            return JobRunnerResponse.failed(failure);
        }
    }
}
