package com.atlassian.scheduler;

/**
 * The occasion of one run. Nobody asks anything of it here.
 *
 * <p>Grade B: API documents of atlassian-scheduler 1.6.0.
 */
public interface JobRunnerRequest {}
