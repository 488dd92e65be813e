package org.reversementoring.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.reversementoring.session.NotesKeeper;

/** Sees to the pages of pairs, some each minute; on one node of the cluster at a time. */
public class NotesMaking implements JobRunner {
    private static final int MOST_AT_ONCE = 50;

    private final NotesKeeper notesKeeper;

    public NotesMaking(NotesKeeper notesKeeper) {
        this.notesKeeper = notesKeeper;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            notesKeeper.pass(MOST_AT_ONCE);
            return JobRunnerResponse.success();
        } catch (RuntimeException failure) {
            return JobRunnerResponse.failed(failure);
        }
    }
}
