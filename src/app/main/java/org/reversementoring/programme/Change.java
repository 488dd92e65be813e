package org.reversementoring.programme;

import java.time.Instant;

/**
 * One line of the history: who did what to what, and when.
 *
 * @param id grows from change to change
 */
public record Change(int id, Instant at, PersonKey by, Matter matter, Act act, Difference difference) {

    /** What was done. Kept by its name, so that a constant is never renamed. */
    public enum Act {
        ADDED,
        EDITED,
        RETIRED,
        REINSTATED,
        MERGED,
        MERGE_UNDONE,
        DECLINED,
        FILLED,
        BEGUN,
        CLOSED,
        REOPENED,
        IMPORTED,
        APPOINTED,
        CALLED,
        CALL_STOPPED,
        CALL_RESUMED,
        PAUSED,
        RESUMED,
        REMOVED,
        RESTORED,
        INVITED,
        FORGOTTEN,
        PUBLISHED,
        KEPT_APART,
        NO_LONGER_APART,
        CONTACT_NAMED,
        CONTACT_RELIEVED,
        AWARDED,
        AWARD_TAKEN_BACK,
        KEY_MADE,
        KEY_REVOKED,
        STORY_RETURNED,
        STORY_ACCEPTED,
        STORY_SCHEDULED,
        STORY_UNSCHEDULED,
        STORY_PUBLISHED,
        STORY_FEATURED,
        STORY_UNFEATURED
    }
}
