package com.atlassian.scheduler.status;

/**
 * The kinds of ending of a run.
 *
 * <p>Grade B: API documents of atlassian-scheduler 1.6.0.
 */
public enum RunOutcome {
    SUCCESS,
    FAILED
}
