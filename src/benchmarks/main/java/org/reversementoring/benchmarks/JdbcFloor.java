package org.reversementoring.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
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

/**
 * By hand-written SQL on one connection: topics, departments, and one statement for the page with its people and their
 * offers. Reads the same columns as Active Objects does, which are all.
 */
record JdbcFloor(DataSource dataSource) implements Rows {

    private static final List<String> TOPIC = List.of(
            TopicRow.OFFERS,
            TopicRow.WISHES,
            TopicRow.TOPIC_NAME,
            TopicRow.CATEGORY_NAME,
            TopicRow.DESCRIPTION,
            TopicRow.NAME_KEY);
    private static final List<String> DEPARTMENT =
            List.of(DepartmentRow.DEPARTMENT_NAME, DepartmentRow.MENTORS, DepartmentRow.NAME_KEY);
    private static final List<String> PERSON = List.of(
            PersonRow.USER_KEY,
            PersonRow.DEPARTMENT_NAME,
            PersonRow.SITE_NAME,
            PersonRow.VERSION_NUMBER,
            PersonRow.SORT_NAME,
            PersonRow.LISTED,
            PersonRow.DEPARTMENT_KEY,
            PersonRow.GRADE,
            PersonRow.JOINED_ON,
            PersonRow.MANAGER_KEY,
            PersonRow.ZONE_NAME,
            PersonRow.LANGUAGES);
    private static final List<String> OFFER = List.of(
            OfferRow.TOPIC_ID,
            OfferRow.SKILL_LEVEL,
            OfferRow.SENTENCE,
            OfferRow.PERSON_ID,
            OfferRow.SORT_NAME,
            OfferRow.DEPARTMENT_KEY);

    @Override
    public Shown directory(DirectoryQuery query) {
        try (Connection connection = dataSource.getConnection()) {
            List<Topic> topics = topics(connection);
            List<Department> departments = departments(connection);
            List<Mentor> mentors = mentors(connection, query, topics);
            boolean more = mentors.size() > query.pageSize();
            List<Mentor> shown = new ArrayList<>(more ? mentors.subList(0, query.pageSize()) : mentors);
            if (backwards(query)) {
                Collections.reverse(shown);
            }
            return new Shown(shown, more, topics, departments);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public Shown catalog() {
        try (Connection connection = dataSource.getConnection()) {
            return new Shown(List.of(), false, topics(connection), List.of());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Topic> topics(Connection connection) throws SQLException {
        List<Topic> topics = new ArrayList<>();
        String sql = "SELECT " + columns("t", TOPIC) + " FROM " + Site.table("TOPIC")
                + " t ORDER BY t.\"NAME_KEY\", t.\"ID\"";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                topics.add(new Topic(
                        row.getInt(1),
                        row.getString(4),
                        Category.valueOf(row.getString(5)),
                        row.getString(6),
                        row.getInt(2),
                        row.getInt(3)));
                readOn(row, 7, 1 + TOPIC.size());
            }
        }
        return topics;
    }

    private static List<Department> departments(Connection connection) throws SQLException {
        List<Department> departments = new ArrayList<>();
        String sql = "SELECT " + columns("d", DEPARTMENT) + " FROM " + Site.table("DEPARTMENT")
                + " d ORDER BY d.\"NAME_KEY\", d.\"ID\"";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                departments.add(new Department(row.getString(2), row.getInt(3)));
                readOn(row, 4, 1 + DEPARTMENT.size());
            }
        }
        return departments;
    }

    private static List<Mentor> mentors(Connection connection, DirectoryQuery query, List<Topic> topics)
            throws SQLException {
        Map<Integer, Integer> rankOfTopic = new HashMap<>();
        topics.forEach(topic -> rankOfTopic.put(topic.id(), rankOfTopic.size()));
        Map<Integer, Mentor> people = new LinkedHashMap<>();
        Map<Integer, List<Offer>> offers = new HashMap<>();
        int lastOfPerson = 1 + PERSON.size();
        int topicId = lastOfPerson + 2;
        try (PreparedStatement statement = connection.prepareStatement(sql(query))) {
            bind(statement, query);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    int id = row.getInt(1);
                    if (!people.containsKey(id)) {
                        PersonKey key = new PersonKey(row.getString(2));
                        people.put(id, new Mentor(key, row.getString(3), row.getString(4), List.of()));
                        readOn(row, 5, lastOfPerson);
                    }
                    Level level = new Level(row.getInt(topicId + 1));
                    offers.computeIfAbsent(id, person -> new ArrayList<>())
                            .add(new Offer(row.getInt(topicId), level, row.getString(topicId + 2)));
                    readOn(row, topicId + 3, lastOfPerson + 1 + OFFER.size());
                }
            }
        }
        List<Mentor> mentors = new ArrayList<>();
        people.forEach((id, mentor) -> {
            List<Offer> own = offers.get(id);
            own.sort(Comparator.comparing(offer -> rankOfTopic.get(offer.topicId())));
            mentors.add(new Mentor(mentor.person(), mentor.department(), mentor.site(), own));
        });
        return mentors;
    }

    /** Active Objects takes all values out of each row, also those that nobody asks for. */
    private static void readOn(ResultSet row, int from, int to) throws SQLException {
        for (int column = from; column <= to; column++) {
            row.getObject(column);
        }
    }

    private static String columns(String alias, List<String> names) {
        return alias + ".\"ID\""
                + names.stream().map(name -> ", " + alias + ".\"" + name + "\"").collect(Collectors.joining());
    }

    /**
     * The range of an index, then the people in it by their ids, then their offers by the ids again. The limit is part of
     * the text, as Active Objects has it: PostgreSQL plans for a tenth of the table where it does not know the limit.
     */
    private static String sql(DirectoryQuery query) {
        boolean byTopic = query.topicId().isPresent();
        String direction = backwards(query) ? " DESC" : " ASC";
        String idColumn = byTopic ? "\"PERSON_ID\"" : "\"ID\"";
        String page = "(SELECT " + (byTopic ? "\"PERSON_ID\"" : "*") + " FROM "
                + Site.table(byTopic ? "OFFER" : "PERSON") + " WHERE " + range(query, idColumn) + " ORDER BY "
                + order(query, idColumn, direction) + " LIMIT " + (query.pageSize() + 1) + ")";
        String people =
                byTopic ? page + " s JOIN " + Site.table("PERSON") + " p ON p.\"ID\" = s.\"PERSON_ID\"" : page + " p";
        return "SELECT " + columns("p", PERSON) + ", " + columns("o", OFFER) + " FROM " + people + " JOIN "
                + Site.table("OFFER") + " o ON o.\"PERSON_ID\" = p.\"ID\" ORDER BY p.\"SORT_NAME\"" + direction
                + ", p.\"ID\"" + direction;
    }

    private static String range(DirectoryQuery query, String idColumn) {
        String beyond = backwards(query) ? "<" : ">";
        StringBuilder where = new StringBuilder(
                query.topicId().isPresent() ? "\"TOPIC_ID\" = ? AND \"LISTED\" = TRUE" : "\"LISTED\" = ?");
        if (query.department().isPresent()) {
            where.append(" AND \"DEPARTMENT_KEY\" = ?");
        }
        if (query.position().isPresent()) {
            where.append(" AND \"SORT_NAME\" " + beyond + "= ? AND (\"SORT_NAME\" " + beyond + " ? OR " + idColumn + " "
                    + beyond + " ?)");
        }
        return where.toString();
    }

    /** By the whole index and not only by what follows the constants, or H2 would read and sort the whole range. */
    private static String order(DirectoryQuery query, String idColumn, String direction) {
        StringBuilder order = new StringBuilder(query.topicId().isPresent() ? "\"TOPIC_ID\"" + direction + ", " : "");
        order.append("\"LISTED\"").append(direction);
        if (query.department().isPresent()) {
            order.append(", \"DEPARTMENT_KEY\"").append(direction);
        }
        return order.append(", \"SORT_NAME\"" + direction + ", " + idColumn + direction)
                .toString();
    }

    private static void bind(PreparedStatement statement, DirectoryQuery query) throws SQLException {
        int at = 1;
        if (query.topicId().isPresent()) {
            statement.setInt(at++, query.topicId().getAsInt());
        } else {
            statement.setBoolean(at++, true);
        }
        if (query.department().isPresent()) {
            statement.setString(at++, Text.nameKey(query.department().get()));
        }
        if (query.position().isPresent()) {
            Cursor place = query.position().get();
            statement.setString(at++, place.sortName());
            statement.setString(at++, place.sortName());
            statement.setInt(at, place.id());
        }
    }

    private static boolean backwards(DirectoryQuery query) {
        return query.position().isPresent() && query.position().get().backwards();
    }
}
