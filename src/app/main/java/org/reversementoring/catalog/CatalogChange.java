package org.reversementoring.catalog;

import java.time.Instant;
import org.reversementoring.programme.PersonKey;

/**
 * One line of the catalog's history.
 *
 * @param id grows from change to change
 * @param topicId 0 where there is no topic, such as for a declined proposal
 * @param version of the topic after the change
 * @param topicName as it was then
 * @param field which part was edited; empty for other acts
 * @param before what stood there; empty for other acts
 * @param after what stands there now; or what the act is about: the topic merged into, the reason
 */
public record CatalogChange(
        int id,
        Instant at,
        PersonKey by,
        int topicId,
        int version,
        String topicName,
        Act act,
        String field,
        String before,
        String after) {

    /** What was done. Kept by its name, so that a constant is never renamed. */
    public enum Act {
        ADDED,
        EDITED,
        RETIRED,
        REINSTATED,
        MERGED,
        MERGE_UNDONE,
        DECLINED
    }
}
