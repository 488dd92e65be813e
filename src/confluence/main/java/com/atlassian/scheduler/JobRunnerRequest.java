package com.atlassian.scheduler;

import java.util.Date;

/**
 * The occasion of one run.
 *
 * <p>Grade B: API documents of atlassian-scheduler 1.6.0.
 */
public interface JobRunnerRequest {

    Date getStartTime();

    /** True when the run should stop as soon as it can. */
    boolean isCancellationRequested();
}
