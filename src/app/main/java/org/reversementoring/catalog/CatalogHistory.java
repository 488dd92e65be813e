package org.reversementoring.catalog;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.reversementoring.programme.PersonKey;

/** Who changed what in the catalog, and when. */
public interface CatalogHistory {

    /** Adds a line; its number is given here. */
    void add(
            Instant at,
            PersonKey by,
            int topicId,
            int version,
            String topicName,
            CatalogChange.Act act,
            TopicDifference difference);

    /**
     * The newest changes first.
     *
     * @param before only changes older than the one of this number
     */
    List<CatalogChange> page(OptionalInt before, int size);

    /** What has been done to a topic since it was in this version, the oldest first. */
    List<CatalogChange> since(int topicId, int version);
}
