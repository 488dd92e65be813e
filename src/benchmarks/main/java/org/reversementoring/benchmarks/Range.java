package org.reversementoring.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.profile.Cursor;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.Order;
import org.reversementoring.profile.store.EntryRow;

/**
 * The lines of the index that a view needs, as somebody would ask for them who knows beforehand which key fewest people
 * are listed under. Searches are for one word of plain letters.
 *
 * @param conditions besides the key and the place
 * @param orderColumn of those listed under one key
 */
record Range(
        String key,
        List<Condition> conditions,
        String orderColumn,
        boolean ascending,
        Optional<Cursor> place,
        int most) {

    /** @param operator with spaces around it */
    record Condition(String column, String operator, String value) {}

    static Range of(DirectoryQuery query, Site site) {
        List<String> keys = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        for (Map.Entry<Facet, String> filter : query.filters().entrySet()) {
            keys.add(filter.getKey().key(filter.getValue()));
        }
        if (!query.search().isEmpty()) {
            keys.add("n" + query.search().substring(0, query.search().length() < 3 ? 1 : 3));
            conditions.add(new Condition(EntryRow.NAME_WORDS, " LIKE ", "% " + query.search() + "%"));
        }
        String key = keys.stream().min(Comparator.comparingLong(site::listed)).orElse(Facet.EVERYBODY.key(""));
        query.filters().forEach((facet, value) -> {
            if (!facet.key(value).equals(key)) {
                conditions.add(condition(facet, facet.key(value)));
            }
        });
        boolean backwards =
                query.position().isPresent() && query.position().get().backwards();
        boolean byName = query.order() == Order.NAME;
        return new Range(
                key,
                conditions,
                byName ? EntryRow.SORT_NAME : EntryRow.LISTED_AT,
                backwards != byName,
                query.position(),
                query.pageSize() + 1);
    }

    private static Condition condition(Facet facet, String key) {
        return switch (facet) {
            case DEPARTMENT -> new Condition(EntryRow.DEPARTMENT_KEY, " = ", key);
            case SITE -> new Condition(EntryRow.SITE_KEY, " = ", key);
            default -> new Condition(EntryRow.TAGS, " LIKE ", "% " + key + " %");
        };
    }

    boolean backwards() {
        return place.isPresent() && place.get().backwards();
    }

    /** @param quote around the names of columns */
    String where(String quote) {
        StringBuilder where = new StringBuilder(quote + EntryRow.ENTRY_KEY + quote + " = ?");
        String column = quote + orderColumn + quote;
        String beyond = ascending ? ">" : "<";
        place.ifPresent(cursor -> where.append(" AND " + column + " " + beyond + "= ? AND (" + column + " " + beyond
                + " ? OR " + quote + EntryRow.PERSON_ID + quote + " " + beyond + " ?)"));
        conditions.forEach(
                condition -> where.append(" AND " + quote + condition.column() + quote + condition.operator() + "?"));
        return where.toString();
    }

    List<Object> parameters() {
        List<Object> parameters = new ArrayList<>(List.of(key));
        place.ifPresent(cursor -> parameters.addAll(List.of(cursor.place(), cursor.place(), cursor.id())));
        conditions.forEach(condition -> parameters.add(condition.value()));
        return parameters;
    }

    /** By the whole index and not only by what follows the key, or H2 would read and sort the whole range. */
    String order(String quote) {
        String direction = ascending ? " ASC" : " DESC";
        return quote + EntryRow.ENTRY_KEY + quote + direction + ", " + quote + orderColumn + quote + direction + ", "
                + quote + EntryRow.PERSON_ID + quote + direction;
    }
}
