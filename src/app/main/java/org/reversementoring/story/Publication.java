package org.reversementoring.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Where and when a story is published, and what its card shows.
 *
 * @param spaceKey of the space that communications have chosen; empty for that of the programme
 * @param due when it is published by itself
 * @param postId of the blog post, once there is one
 * @param publishedAt when it became one
 * @param featuredAt when it was last made the story of the month
 * @param topicId what it is about
 * @param departments of those whom it names
 */
public record Publication(
        Optional<String> spaceKey,
        Optional<Instant> due,
        OptionalLong postId,
        Optional<Instant> publishedAt,
        Optional<Instant> featuredAt,
        OptionalInt topicId,
        List<String> departments) {

    public Publication {
        departments = List.copyOf(departments);
    }

    /** Of a story that is still to be published. */
    static Publication none(OptionalInt topicId) {
        return new Publication(
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                topicId,
                List.of());
    }

    Publication at(Optional<String> space, Optional<Instant> when) {
        return new Publication(space, when, postId, publishedAt, featuredAt, topicId, departments);
    }

    Publication about(OptionalInt topic) {
        return new Publication(spaceKey, due, postId, publishedAt, featuredAt, topic, departments);
    }

    Publication published(List<String> named, Instant now) {
        return new Publication(spaceKey, Optional.empty(), postId, Optional.of(now), featuredAt, topicId, named);
    }

    Publication featured(Optional<Instant> when) {
        return new Publication(spaceKey, due, postId, publishedAt, when, topicId, departments);
    }
}
