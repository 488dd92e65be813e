package org.reversementoring.profile.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.reversementoring.profile.Cursor;
import org.reversementoring.profile.Directory;
import org.reversementoring.profile.Mentor;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Text;
import org.reversementoring.store.Column;

/**
 * The directory in Active Objects. A page is a range of an index: of {@code OFFER} if a topic is asked for, else of
 * {@code PERSON}. No relation getters and no joins: each of those costs statements or plans that grow with the table.
 */
public class ActiveObjectsDirectory implements Directory {
    private final ActiveObjects activeObjects;

    public ActiveObjectsDirectory(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Slice page(OptionalInt topicId, Optional<String> department, Optional<Cursor> position, int size) {
        boolean backwards = position.isPresent() && position.get().backwards();
        List<PersonRow> found = new ArrayList<>(
                topicId.isPresent()
                        ? offering(topicId.getAsInt(), department, position, size + 1)
                        : listed(department, position, size + 1));
        boolean startsTooEarly = backwards && found.size() < size;
        if (position.isPresent() && (found.isEmpty() || startsTooEarly)) {
            return page(topicId, department, Optional.empty(), size);
        }
        boolean more = found.size() > size;
        List<PersonRow> shown = found.subList(0, Math.min(size, found.size()));
        if (backwards) {
            Collections.reverse(shown);
        }
        boolean someBefore = backwards ? more : position.isPresent();
        boolean someAfter = backwards || more;
        return new Slice(
                mentors(shown),
                someBefore ? Optional.of(cursor(shown.get(0), true)) : Optional.empty(),
                someAfter ? Optional.of(cursor(shown.get(shown.size() - 1), false)) : Optional.empty());
    }

    private static Cursor cursor(PersonRow row, boolean backwards) {
        return new Cursor(row.getSortName(), row.getID(), backwards);
    }

    private List<PersonRow> listed(Optional<String> department, Optional<Cursor> position, int most) {
        return List.of(activeObjects.find(PersonRow.class, range(Optional.empty(), department, position, "ID", most)));
    }

    private List<PersonRow> offering(int topicId, Optional<String> department, Optional<Cursor> position, int most) {
        Query query = range(Optional.of(topicId), department, position, OfferRow.PERSON_ID, most);
        List<Integer> ids = Stream.of(activeObjects.find(OfferRow.class, query))
                .map(OfferRow::getPersonId)
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Integer, PersonRow> people = Stream.of(
                        activeObjects.find(PersonRow.class, Column.in("ID", ids), ids.toArray()))
                .collect(Collectors.toMap(PersonRow::getID, Function.identity()));
        return ids.stream().map(people::get).filter(Objects::nonNull).toList();
    }

    /**
     * A range of an index and the order of that index, from its first column on: H2 reads the range in order, and only as
     * far as the page goes, where the columns to order by begin as the index does. Both tables have the columns
     * {@code LISTED}, {@code DEPARTMENT_KEY} and {@code SORT_NAME}.
     */
    private static Query range(
            Optional<Integer> topicId,
            Optional<String> department,
            Optional<Cursor> position,
            String idColumn,
            int most) {
        StringBuilder where = new StringBuilder();
        List<Object> parameters = new ArrayList<>();
        List<String> order = new ArrayList<>();
        topicId.ifPresent(id -> {
            where.append(OfferRow.TOPIC_ID + " = ? AND ");
            parameters.add(id);
            order.add(OfferRow.TOPIC_ID);
        });
        where.append(PersonRow.LISTED + " = ?");
        parameters.add(true);
        order.add(PersonRow.LISTED);
        department.ifPresent(name -> {
            where.append(" AND " + PersonRow.DEPARTMENT_KEY + " = ?");
            parameters.add(Text.nameKey(name));
            order.add(PersonRow.DEPARTMENT_KEY);
        });
        order.addAll(List.of(PersonRow.SORT_NAME, idColumn));
        boolean backwards = position.isPresent() && position.get().backwards();
        position.ifPresent(place -> {
            // The first comparison bounds the range of the index; the second leaves out the place itself.
            String beyond = backwards ? "<" : ">";
            where.append(" AND SORT_NAME " + beyond + "= ? AND (SORT_NAME " + beyond + " ? OR " + idColumn + " "
                    + beyond + " ?)");
            parameters.addAll(List.of(place.sortName(), place.sortName(), place.id()));
        });
        String direction = backwards ? " DESC" : " ASC";
        return Query.select()
                .where(where.toString(), parameters.toArray())
                .order(String.join(direction + ", ", order) + direction)
                .limit(most);
    }

    private List<Mentor> mentors(List<PersonRow> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Object[] ids = people.stream().map(PersonRow::getID).toArray();
        Map<Integer, List<OfferRow>> offers = Stream.of(
                        activeObjects.find(OfferRow.class, Column.in(OfferRow.PERSON_ID, people), ids))
                .collect(Collectors.groupingBy(OfferRow::getPersonId));
        return people.stream()
                .filter(person -> offers.containsKey(person.getID()))
                .map(person -> mentor(person, offers.get(person.getID())))
                .toList();
    }

    private static Mentor mentor(PersonRow person, List<OfferRow> offers) {
        return new Mentor(
                new PersonKey(person.getUserKey()),
                Rows.text(person.getDepartmentName()),
                Rows.site(person),
                offers.stream().map(Rows::offer).toList());
    }
}
