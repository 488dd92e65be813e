package org.reversementoring.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.Topic;

/**
 * By what a mentor is found in the directory: by nothing but what every colleague may see of them, lest a filter tell
 * what a profile does not.
 *
 * @param words of the mentor's name, see {@link NameWords}
 */
public record Findable(Set<FacetValue> values, List<String> words) {
    /** A word is listed under its first character and under its first three. */
    private static final int SHORT = 1;

    private static final int LONG = 3;
    private static final String WORD = "n";

    public Findable {
        values = Set.copyOf(values);
        words = List.copyOf(words);
    }

    /** @return empty for somebody who does not stand in the directory */
    public static Optional<Findable> of(Profile profile, Map<Integer, Category> categories) {
        if (!profile.isMentor()) {
            return Optional.empty();
        }
        Sight sight = Sight.ofColleague(profile);
        Participation said = profile.participation();
        Set<FacetValue> values = new LinkedHashSet<>();
        values.add(new FacetValue(Facet.EVERYBODY, ""));
        for (Offer offer : sight.of(Field.OFFERS, profile.offers(), List.<Offer>of())) {
            values.add(new FacetValue(Facet.TOPIC, Integer.toString(offer.topicId())));
            Optional.ofNullable(categories.get(offer.topicId()))
                    .ifPresent(category -> values.add(new FacetValue(Facet.CATEGORY, category.slug())));
        }
        named(Facet.DEPARTMENT, sight.of(Field.DEPARTMENT, profile.facts().department(), ""))
                .ifPresent(values::add);
        named(Facet.SITE, sight.of(Field.SITE, profile.site(), "")).ifPresent(values::add);
        sight.of(Field.LANGUAGES, profile.languages(), List.<Locale>of()).stream()
                .flatMap(language -> named(Facet.LANGUAGE, language.getLanguage()).stream())
                .forEach(values::add);
        sight.of(Field.FORMAT, said.format().ways(), List.<MeetingFormat>of())
                .forEach(way -> values.add(new FacetValue(Facet.FORMAT, way.slug())));
        if (sight.of(Field.CAPACITY, profile.freePlaces(), 0) > 0) {
            values.add(new FacetValue(Facet.PLACES, Facet.FREE));
        }
        return Optional.of(new Findable(values, NameWords.of(profile.sortName())));
    }

    private static Optional<FacetValue> named(Facet facet, String name) {
        return Optional.of(new FacetValue(facet, name)).filter(value -> !name.isEmpty());
    }

    /** The categories of topics by the topics' numbers. */
    public static Map<Integer, Category> categories(List<Topic> topics) {
        return topics.stream().collect(Collectors.toMap(Topic::id, Topic::category));
    }

    /** Under what the directory lists the mentor. */
    public Set<String> keys() {
        return Stream.concat(
                        values.stream().map(FacetValue::key),
                        words.stream().flatMap(word -> Stream.of(beginning(word, SHORT), beginning(word, LONG))))
                .collect(Collectors.toSet());
    }

    /** Under what all are listed one of whose words begins like this, among others. */
    static String wordKey(String beginning) {
        return beginning(beginning, isLong(beginning) ? LONG : SHORT);
    }

    /** Whether few are listed under {@link #wordKey}. */
    static boolean isLong(String beginning) {
        return characters(beginning) >= LONG;
    }

    /** Whether those listed under {@link #wordKey} are just those one of whose words begins like this. */
    static boolean isWhole(String beginning) {
        return characters(beginning) == SHORT || characters(beginning) == LONG;
    }

    private static String beginning(String word, int length) {
        return WORD + word.substring(0, word.offsetByCodePoints(0, Math.min(length, characters(word))));
    }

    private static int characters(String word) {
        return word.codePointCount(0, word.length());
    }
}
