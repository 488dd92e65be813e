package org.reversementoring.profile.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.reversementoring.profile.Cursor;
import org.reversementoring.profile.Directory;
import org.reversementoring.profile.FacetValue;
import org.reversementoring.profile.Order;
import org.reversementoring.profile.Profile;
import org.reversementoring.store.Column;

/**
 * The directory in Active Objects. A page is a range of an index of {@code ENTRY}, then the people in it, then their
 * offers. No relation getters and no joins: each of those costs statements or plans that grow with the table.
 */
public class ActiveObjectsDirectory implements Directory {
    private final ActiveObjects activeObjects;

    public ActiveObjectsDirectory(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Slice page(Selection selection, Order order, Optional<Cursor> position, int size) {
        boolean backwards = position.isPresent() && position.get().backwards();
        Optional<Object> place = position.flatMap(cursor -> value(cursor, order));
        if (position.isPresent() && place.isEmpty()) {
            return page(selection, order, Optional.empty(), size);
        }
        List<EntryRow> found = new ArrayList<>(
                List.of(activeObjects.find(EntryRow.class, range(selection, order, position, place, size + 1))));
        boolean startsTooEarly = backwards && found.size() < size;
        if (position.isPresent() && (found.isEmpty() || startsTooEarly)) {
            return page(selection, order, Optional.empty(), size);
        }
        boolean more = found.size() > size;
        List<EntryRow> shown = found.subList(0, Math.min(size, found.size()));
        if (backwards) {
            Collections.reverse(shown);
        }
        boolean someBefore = backwards ? more : position.isPresent();
        boolean someAfter = backwards || more;
        return new Slice(
                mentors(shown.stream().map(EntryRow::getPersonId).toList()),
                someBefore ? Optional.of(cursor(shown.get(0), order, true)) : Optional.empty(),
                someAfter ? Optional.of(cursor(shown.get(shown.size() - 1), order, false)) : Optional.empty());
    }

    private static Cursor cursor(EntryRow row, Order order, boolean backwards) {
        String place = order == Order.NAME ? row.getSortName() : Long.toString(row.getListedAt());
        return new Cursor(place, row.getPersonId(), backwards);
    }

    /** What the column to order by holds at a place; empty for a place in another order. */
    private static Optional<Object> value(Cursor cursor, Order order) {
        if (order == Order.NAME) {
            return Optional.of(cursor.place());
        }
        return cursor.place().matches("\\d{1,18}") ? Optional.of(Long.parseLong(cursor.place())) : Optional.empty();
    }

    /**
     * A range of an index and the order of that index, from its first column on: H2 reads the range in order, and only as
     * far as the page goes, where the columns to order by begin as the index does.
     */
    private static Query range(
            Selection selection, Order order, Optional<Cursor> position, Optional<Object> place, int most) {
        StringBuilder where = new StringBuilder(EntryRow.ENTRY_KEY + " = ?");
        List<Object> parameters = new ArrayList<>(List.of(selection.key()));
        String column = order == Order.NAME ? EntryRow.SORT_NAME : EntryRow.LISTED_AT;
        boolean backwards = position.isPresent() && position.get().backwards();
        boolean ascending = backwards != (order == Order.NAME);
        place.ifPresent(value -> {
            // The first comparison bounds the range of the index; the second leaves out the place itself.
            String beyond = ascending ? ">" : "<";
            where.append(" AND " + column + " " + beyond + "= ? AND (" + column + " " + beyond + " ? OR "
                    + EntryRow.PERSON_ID + " " + beyond + " ?)");
            parameters.addAll(List.of(value, value, position.get().id()));
        });
        for (FacetValue value : selection.values()) {
            Optional<String> own = Entries.column(value.facet());
            where.append(" AND ").append(own.map(name -> name + " = ?").orElse(EntryRow.TAGS + " LIKE ?"));
            parameters.add(own.isPresent() ? value.key() : Entries.tagPattern(value));
        }
        for (String word : selection.words()) {
            where.append(" AND " + EntryRow.NAME_WORDS + " LIKE ?");
            parameters.add(Entries.wordPattern(word));
        }
        String direction = ascending ? " ASC" : " DESC";
        return Query.select()
                .where(where.toString(), parameters.toArray())
                .order(String.join(direction + ", ", EntryRow.ENTRY_KEY, column, EntryRow.PERSON_ID) + direction)
                .limit(most);
    }

    private List<Profile> mentors(Collection<Integer> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Integer, PersonRow> people = Stream.of(
                        activeObjects.find(PersonRow.class, Column.in("ID", ids), ids.toArray()))
                .collect(Collectors.toMap(PersonRow::getID, Function.identity()));
        Map<Integer, List<OfferRow>> offers = Stream.of(
                        activeObjects.find(OfferRow.class, Column.in(OfferRow.PERSON_ID, ids), ids.toArray()))
                .collect(Collectors.groupingBy(OfferRow::getPersonId));
        return ids.stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .map(person ->
                        Rows.profile(person, offers.getOrDefault(person.getID(), List.of()), List.of(), List.of()))
                .toList();
    }
}
