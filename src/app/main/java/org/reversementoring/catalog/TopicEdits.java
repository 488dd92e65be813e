package org.reversementoring.catalog;

import java.time.Instant;
import org.reversementoring.catalog.CatalogChange.Act;
import org.reversementoring.programme.PersonKey;

/** Changes what topics say, and tells the history what has changed. */
final class TopicEdits {
    private final Topics topics;
    private final CatalogHistory history;

    TopicEdits(Topics topics, CatalogHistory history) {
        this.topics = topics;
        this.history = history;
    }

    /** @throws org.reversementoring.programme.Refused if somebody else has changed the topic since it was read */
    void apply(TopicDetails before, NewTopic after, PersonKey by, Instant at) {
        if (before.wording().equals(after)) {
            return;
        }
        topics.change(before.id(), before.version(), after);
        TopicDifference.between(before.wording(), after)
                .forEach(difference -> history.add(
                        at,
                        by,
                        before.id(),
                        before.version() + 1,
                        before.topic().name(),
                        Act.EDITED,
                        difference));
    }
}
