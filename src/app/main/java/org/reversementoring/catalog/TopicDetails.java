package org.reversementoring.catalog;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * All that the catalog keeps of a topic.
 *
 * @param version grows by one with each change of the topic, so that a change made to an older version is noticed
 * @param mergedInto the topic that answers in its place; empty unless the state is {@link TopicState#MERGED}
 * @param synonyms in the order of the alphabet
 */
public record TopicDetails(
        Topic topic, int version, TopicState state, OptionalInt mergedInto, List<String> synonyms, Prompts prompts) {

    public TopicDetails {
        synonyms = List.copyOf(synonyms);
    }

    public int id() {
        return topic.id();
    }

    public boolean isActive() {
        return state == TopicState.ACTIVE;
    }

    /** The name and all synonyms. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(topic.name()), synonyms.stream());
    }

    /** What the topic says, as it would be typed. */
    public NewTopic wording() {
        return new NewTopic(topic.name(), topic.category(), topic.description(), synonyms, prompts);
    }
}
