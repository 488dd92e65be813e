package org.reversementoring.catalog;

import java.time.Instant;
import java.util.OptionalInt;
import org.reversementoring.programme.PersonKey;

/**
 * A topic that somebody would like to see in the catalog.
 *
 * @param version grows by one with each decision, so that two coordinators notice each other
 * @param reason why it was declined; else empty
 * @param topicId the topic that it became or is another name of; empty unless it was accepted
 */
public record Proposal(
        int id,
        int version,
        PersonKey proposer,
        Instant proposedAt,
        String name,
        Category category,
        String description,
        State state,
        String reason,
        OptionalInt topicId) {

    /** What has become of it. Kept by its name, so that a constant is never renamed. */
    public enum State {
        OPEN,
        ACCEPTED,
        /** Accepted as another name of a topic that was there. */
        SYNONYM,
        DECLINED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** What the topic would say. */
    public NewTopic wording() {
        return new NewTopic(name, category, description);
    }
}
