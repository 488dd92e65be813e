package org.reversementoring.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.programme.Text;

/**
 * Which mentors somebody looks for.
 *
 * @param search the beginnings of words of the mentor's name, in any order; empty for anybody
 * @param filters only mentors who have all these values; what {@link Facet#read} does not read is left out
 * @param position where the page begins or ends; the first page if empty
 * @param pageSize is brought into the range from 1 to {@value #LARGEST_PAGE}
 */
public record DirectoryQuery(
        String search, Map<Facet, String> filters, Order order, Optional<Cursor> position, int pageSize) {
    public static final int LARGEST_PAGE = 100;
    public static final int LONGEST_SEARCH = 100;

    public DirectoryQuery {
        String line = Text.line(Text.markLosses(search));
        search = line.substring(
                0, line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), LONGEST_SEARCH)));
        Map<Facet, String> read = new EnumMap<>(Facet.class);
        filters.forEach((facet, value) -> facet.read(value).ifPresent(known -> read.put(facet, known)));
        filters = Collections.unmodifiableMap(read);
        pageSize = Math.max(1, Math.min(pageSize, LARGEST_PAGE));
    }

    /** The first page of those who offer a topic. */
    public static DirectoryQuery ofTopic(int topicId, int pageSize) {
        return new DirectoryQuery(
                "", Map.of(Facet.TOPIC, Integer.toString(topicId)), Order.NAME, Optional.empty(), pageSize);
    }

    public Optional<String> filter(Facet facet) {
        return Optional.ofNullable(filters.get(facet));
    }

    /** Whether anybody is left out. */
    public boolean narrows() {
        return !search.isEmpty() || !filters.isEmpty();
    }

    public DirectoryQuery at(Cursor place) {
        return new DirectoryQuery(search, filters, order, Optional.of(place), pageSize);
    }

    /** On the same page, for a value that means the same. */
    DirectoryQuery replacing(Facet facet, String value) {
        return new DirectoryQuery(search, filtersWith(facet, value), order, position, pageSize);
    }

    /** From the first page on, as the place of the page means nothing among others. */
    public DirectoryQuery with(Facet facet, String value) {
        return new DirectoryQuery(search, filtersWith(facet, value), order, Optional.empty(), pageSize);
    }

    private Map<Facet, String> filtersWith(Facet facet, String value) {
        Map<Facet, String> others = new EnumMap<>(Facet.class);
        others.putAll(filters);
        others.put(facet, value);
        return others;
    }

    /** From the first page on. */
    public DirectoryQuery without(Facet facet) {
        return with(facet, "");
    }

    /** From the first page on. */
    public DirectoryQuery searching(String words) {
        return new DirectoryQuery(words, filters, order, Optional.empty(), pageSize);
    }
}
