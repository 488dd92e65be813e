package org.reversementoring.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.Topics;

/**
 * Remembers which counters a transaction has made wrong and puts them right at its end, each once however many people
 * changed.
 */
final class Recount {
    private final Map<Integer, Category> categories;
    private final Set<Integer> topics = new HashSet<>();
    private final Set<FacetValue> values = new HashSet<>();

    /** @param categories of the topics, by the topics' numbers */
    Recount(Map<Integer, Category> categories) {
        this.categories = categories;
    }

    void changed(Profile before, Profile after) {
        addDifference(before.openOffers(), after.openOffers(), Offer::topicId, topics);
        addDifference(before.openWishes(), after.openWishes(), Wish::topicId, topics);
        addDifference(values(before), values(after), Function.identity(), values);
        if (places(before) != places(after)) {
            values.add(new FacetValue(Facet.PLACES, Facet.FREE));
        }
    }

    /** How many there are, free or not: by now others may have taken some that were free when the profile was read. */
    private static int places(Profile profile) {
        return profile.isMentor()
                ? Sight.ofColleague(profile)
                        .of(Field.CAPACITY, profile.participation().mentorCapacity(), 0)
                : 0;
    }

    private List<FacetValue> values(Profile profile) {
        return Findable.of(profile, categories).stream()
                .flatMap(listing -> listing.values().stream())
                .filter(value -> value.facet() != Facet.TOPIC)
                .toList();
    }

    private static <T, K> void addDifference(List<T> before, List<T> after, Function<T, K> key, Set<K> changed) {
        List<K> keysBefore = before.stream().map(key).toList();
        List<K> keysAfter = after.stream().map(key).toList();
        Stream.concat(
                        keysBefore.stream().filter(one -> !keysAfter.contains(one)),
                        keysAfter.stream().filter(one -> !keysBefore.contains(one)))
                .forEach(changed::add);
    }

    void perform(Topics catalog, Topics.Demand demand, Facets facets) {
        facets.recount(values);
        catalog.recount(topics, demand);
    }
}
