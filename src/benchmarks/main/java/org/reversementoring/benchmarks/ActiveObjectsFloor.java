package org.reversementoring.benchmarks;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.store.TopicRow;
import org.reversementoring.profile.Cursor;
import org.reversementoring.profile.Department;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.Mentor;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.store.DepartmentRow;
import org.reversementoring.profile.store.OfferRow;
import org.reversementoring.profile.store.PersonRow;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Text;

/** By bare finds of entities: as many as the rows need, nothing between them and the values. */
record ActiveObjectsFloor(ActiveObjects activeObjects) implements Rows {

    @Override
    public Shown directory(DirectoryQuery query) {
        List<Topic> topics = topics();
        List<Department> departments = new ArrayList<>();
        for (DepartmentRow row :
                activeObjects.find(DepartmentRow.class, Query.select().order("NAME_KEY ASC, ID ASC"))) {
            departments.add(new Department(row.getDepartmentName(), row.getMentors()));
        }
        PersonRow[] found = query.topicId().isPresent() ? byTopic(query) : all(query);
        boolean more = found.length > query.pageSize();
        PersonRow[] people = more ? Arrays.copyOf(found, query.pageSize()) : found;
        if (backwards(query)) {
            Collections.reverse(Arrays.asList(people));
        }
        return new Shown(mentors(people, topics), more, topics, departments);
    }

    @Override
    public Shown catalog() {
        return new Shown(List.of(), false, topics(), List.of());
    }

    private List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        for (TopicRow row : activeObjects.find(TopicRow.class, Query.select().order("NAME_KEY ASC, ID ASC"))) {
            topics.add(new Topic(
                    row.getID(),
                    row.getTopicName(),
                    Category.valueOf(row.getCategoryName()),
                    row.getDescription(),
                    row.getOffers(),
                    row.getWishes()));
        }
        return topics;
    }

    private PersonRow[] all(DirectoryQuery query) {
        return activeObjects.find(PersonRow.class, range("LISTED", true, query, "ID"));
    }

    private PersonRow[] byTopic(DirectoryQuery query) {
        OfferRow[] places = activeObjects.find(
                OfferRow.class, range("TOPIC_ID", query.topicId().getAsInt(), query, "PERSON_ID"));
        Map<Integer, PersonRow> byId = new HashMap<>();
        Object[] ids = Arrays.stream(places).map(OfferRow::getPersonId).toArray();
        for (PersonRow row : activeObjects.find(PersonRow.class, in("ID", ids.length), ids)) {
            byId.put(row.getID(), row);
        }
        return Arrays.stream(ids).map(byId::get).toArray(PersonRow[]::new);
    }

    private static Query range(String column, Object value, DirectoryQuery query, String idColumn) {
        String direction = backwards(query) ? " DESC" : " ASC";
        String beyond = backwards(query) ? "<" : ">";
        StringBuilder where = new StringBuilder(column).append(" = ?");
        StringBuilder order = new StringBuilder(column).append(direction);
        List<Object> parameters = new ArrayList<>(List.of(value));
        if (query.topicId().isPresent()) {
            where.append(" AND LISTED = ?");
            order.append(", LISTED").append(direction);
            parameters.add(true);
        }
        if (query.department().isPresent()) {
            where.append(" AND DEPARTMENT_KEY = ?");
            order.append(", DEPARTMENT_KEY").append(direction);
            parameters.add(Text.nameKey(query.department().get()));
        }
        if (query.position().isPresent()) {
            Cursor place = query.position().get();
            where.append(" AND SORT_NAME " + beyond + "= ? AND (SORT_NAME " + beyond + " ? OR " + idColumn + " "
                    + beyond + " ?)");
            parameters.addAll(List.of(place.sortName(), place.sortName(), place.id()));
        }
        order.append(", SORT_NAME" + direction + ", " + idColumn + direction);
        return Query.select()
                .where(where.toString(), parameters.toArray())
                .order(order.toString())
                .limit(query.pageSize() + 1);
    }

    private List<Mentor> mentors(PersonRow[] people, List<Topic> topics) {
        Map<Integer, Integer> rankOfTopic = new HashMap<>();
        topics.forEach(topic -> rankOfTopic.put(topic.id(), rankOfTopic.size()));
        Object[] ids = Arrays.stream(people).map(PersonRow::getID).toArray();
        Map<Integer, List<Offer>> offers = new HashMap<>();
        for (OfferRow row : activeObjects.find(OfferRow.class, in("PERSON_ID", ids.length), ids)) {
            offers.computeIfAbsent(row.getPersonId(), person -> new ArrayList<>())
                    .add(new Offer(row.getTopicId(), new Level(row.getSkillLevel()), row.getSentence()));
        }
        List<Mentor> mentors = new ArrayList<>();
        for (PersonRow row : people) {
            List<Offer> own = offers.get(row.getID());
            own.sort(Comparator.comparing(offer -> rankOfTopic.get(offer.topicId())));
            mentors.add(new Mentor(new PersonKey(row.getUserKey()), row.getDepartmentName(), row.getSiteName(), own));
        }
        return mentors;
    }

    private static String in(String column, int values) {
        return column + " IN (" + String.join(", ", Collections.nCopies(values, "?")) + ")";
    }

    private static boolean backwards(DirectoryQuery query) {
        return query.position().isPresent() && query.position().get().backwards();
    }
}
