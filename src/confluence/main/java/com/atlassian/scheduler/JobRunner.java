package com.atlassian.scheduler;

/**
 * Work done at set times, named by a job-config of the descriptor.
 *
 * <p>Grade B: API documents of atlassian-scheduler 1.6.0.
 */
public interface JobRunner {

    /** Never throws: a failure is a response. */
    JobRunnerResponse runJob(JobRunnerRequest request);
}
