package org.reversementoring.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.programme.Text;

/**
 * A topic that may be what somebody means.
 *
 * @param name of the topic's names and synonyms, the one that looks most like what was typed
 * @param likeness from 0 to 1
 */
public record SimilarTopic(Topic topic, String name, double likeness) {
    private static final int MOST = 5;
    private static final int LONGEST_TYPED = 200;

    /** The active topics that look like what was typed, the likest first; at most five. */
    static List<SimilarTopic> to(String typed, List<TopicDetails> topics) {
        if (typed.length() > LONGEST_TYPED || Text.line(typed).isEmpty()) {
            return List.of();
        }
        return topics.stream()
                .filter(TopicDetails::isActive)
                .flatMap(topic -> likest(typed, topic).stream())
                .sorted(Comparator.comparingDouble(SimilarTopic::likeness)
                        .reversed()
                        .thenComparing(similar -> Text.nameKey(similar.topic().name())))
                .limit(MOST)
                .toList();
    }

    private static Optional<SimilarTopic> likest(String typed, TopicDetails topic) {
        return topic.names()
                .flatMap(name -> alike(typed, topic, name))
                .max(Comparator.comparingDouble(SimilarTopic::likeness));
    }

    private static Stream<SimilarTopic> alike(String typed, TopicDetails topic, String name) {
        double likeness = Similarity.of(typed, name);
        return likeness >= Similarity.ALIKE || Similarity.begins(typed, name)
                ? Stream.of(new SimilarTopic(topic.topic(), name, likeness))
                : Stream.empty();
    }
}
