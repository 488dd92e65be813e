package org.reversementoring.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.reversementoring.story.DeskService;

/** Publishes the stories whose time has come. */
public class StoryPublishing implements JobRunner {
    private static final int MOST = 20;

    private final DeskService desk;

    public StoryPublishing(DeskService desk) {
        this.desk = desk;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            desk.publishDue(MOST);
            return JobRunnerResponse.success();
        } catch (RuntimeException failure) {
            return JobRunnerResponse.failed(failure);
        }
    }
}
