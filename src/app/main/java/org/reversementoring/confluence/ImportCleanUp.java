package org.reversementoring.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.reversementoring.profile.ImportService;

/** Removes files of people that were handed in and never applied; once a day in the whole cluster. */
public class ImportCleanUp implements JobRunner {
    private final ImportService importService;

    public ImportCleanUp(ImportService importService) {
        this.importService = importService;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            importService.tidyUp();
            return JobRunnerResponse.success();
        } catch (RuntimeException failure) {
            return JobRunnerResponse.failed(failure);
        }
    }
}
