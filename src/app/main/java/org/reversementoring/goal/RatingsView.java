package org.reversementoring.goal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.catalog.Topic;
import org.reversementoring.pairing.Part;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Level;

/**
 * What a participant sees of how all of them rate themselves.
 *
 * @param topics what has been rated, the topic of the pairing first
 * @param choices further topics that can be rated; empty if there are enough
 * @param people the reader first
 * @param point at which the reader can rate now; empty if they cannot
 */
public record RatingsView(
        int pairingId, List<Topic> topics, List<Topic> choices, List<Person> people, Optional<RatingPoint> point) {

    /** @param account empty if it is gone @param levels by topic and point */
    public record Person(
            Optional<Account> account, Part part, boolean reader, Map<Integer, Map<RatingPoint, Level>> levels) {

        public Optional<Level> level(int topicId, RatingPoint at) {
            return Optional.ofNullable(levels.getOrDefault(topicId, Map.of()).get(at));
        }
    }

    /** Whether the reader is still to say something at this point. */
    public boolean isAsked() {
        return point.isPresent()
                && people.stream()
                        .filter(Person::reader)
                        .flatMap(person -> person.levels().values().stream())
                        .noneMatch(levels -> levels.containsKey(point.get()));
    }
}
