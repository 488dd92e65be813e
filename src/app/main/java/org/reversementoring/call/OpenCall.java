package org.reversementoring.call;

import java.time.Instant;
import org.reversementoring.programme.PersonKey;

/**
 * A programme's call to everyone.
 *
 * @param id never reused
 * @param pageId the page in the programme's space
 * @param asked how many people were to be asked when it was opened
 * @param mentorsBefore how many people stood in the directory at that time
 */
public record OpenCall(
        int id,
        int programmeId,
        CallState state,
        Letters letters,
        long pageId,
        int asked,
        int mentorsBefore,
        PersonKey openedBy,
        Instant openedAt) {

    public boolean isRunning() {
        return state != CallState.DONE;
    }
}
