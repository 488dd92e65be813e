package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;

/**
 * How one run ended.
 *
 * <p>Grade B: API documents of atlassian-scheduler 1.6.0, unchanged since 1.0.
 */
public final class JobRunnerResponse {

    private final RunOutcome outcome;
    private final String message;

    private JobRunnerResponse(RunOutcome outcome, String message) {
        this.outcome = outcome;
        this.message = message;
    }

    public static JobRunnerResponse success() {
        return new JobRunnerResponse(RunOutcome.SUCCESS, null);
    }

    public static JobRunnerResponse failed(Throwable cause) {
        return new JobRunnerResponse(RunOutcome.FAILED, cause.toString());
    }

    public RunOutcome getRunOutcome() {
        return outcome;
    }

    /** The message, or null where there is none. */
    public String getMessage() {
        return message;
    }
}
