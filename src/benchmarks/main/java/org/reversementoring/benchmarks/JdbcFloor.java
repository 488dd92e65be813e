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
import javax.sql.DataSource;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.Cursor;
import org.reversementoring.profile.Department;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.Mentor;
import org.reversementoring.profile.Offer;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Text;

/**
 * By hand-written SQL on one connection: topics, departments, and one statement for the page with its people and their
 * offers. Reads the columns that the view needs and no others.
 */
record JdbcFloor(DataSource dataSource) implements Rows {

    private static final String TOPICS =
            "SELECT \"ID\", \"TOPIC_NAME\", \"CATEGORY_NAME\", \"DESCRIPTION\", \"OFFERS\"," + " \"WISHES\" FROM "
                    + Site.table("TOPIC") + " ORDER BY \"NAME_KEY\", \"ID\"";
    private static final String DEPARTMENTS = "SELECT \"DEPARTMENT_NAME\", \"MENTORS\" FROM " + Site.table("DEPARTMENT")
            + " ORDER BY \"NAME_KEY\", \"ID\"";

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
        try (PreparedStatement statement = connection.prepareStatement(TOPICS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                topics.add(new Topic(
                        row.getInt(1),
                        row.getString(2),
                        Category.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getInt(5),
                        row.getInt(6)));
            }
        }
        return topics;
    }

    private static List<Department> departments(Connection connection) throws SQLException {
        List<Department> departments = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(DEPARTMENTS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                departments.add(new Department(row.getString(1), row.getInt(2)));
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
        try (PreparedStatement statement = connection.prepareStatement(sql(query))) {
            bind(statement, query);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    int id = row.getInt(1);
                    if (!people.containsKey(id)) {
                        people.put(
                                id,
                                new Mentor(
                                        new PersonKey(row.getString(2)),
                                        row.getString(3),
                                        row.getString(4),
                                        List.of()));
                    }
                    offers.computeIfAbsent(id, person -> new ArrayList<>())
                            .add(new Offer(row.getInt(5), new Level(row.getInt(6)), row.getString(7)));
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

    /** The range of an index, then the people in it by their ids, then their offers by the ids again. */
    private static String sql(DirectoryQuery query) {
        boolean byTopic = query.topicId().isPresent();
        String direction = backwards(query) ? " DESC" : " ASC";
        String idColumn = byTopic ? "\"PERSON_ID\"" : "\"ID\"";
        String personColumns = "\"USER_KEY\", \"DEPARTMENT_NAME\", \"SITE_NAME\"";
        String columns = idColumn + " AS \"P\", \"SORT_NAME\"" + (byTopic ? "" : ", " + personColumns);
        String page = "(SELECT " + columns + " FROM " + Site.table(byTopic ? "OFFER" : "PERSON") + " WHERE "
                + range(query, idColumn) + " ORDER BY " + order(query, idColumn, direction) + " LIMIT ?) s";
        String person = byTopic ? " JOIN " + Site.table("PERSON") + " p ON p.\"ID\" = s.\"P\"" : "";
        String personAlias = byTopic ? "p." : "s.";
        return "SELECT s.\"P\", " + personAlias + "\"USER_KEY\", " + personAlias + "\"DEPARTMENT_NAME\", " + personAlias
                + "\"SITE_NAME\", o.\"TOPIC_ID\", o.\"SKILL_LEVEL\", o.\"SENTENCE\" FROM " + page + person + " JOIN "
                + Site.table("OFFER") + " o ON o.\"PERSON_ID\" = s.\"P\" ORDER BY s.\"SORT_NAME\"" + direction
                + ", s.\"P\"" + direction;
    }

    private static String range(DirectoryQuery query, String idColumn) {
        String beyond = backwards(query) ? "<" : ">";
        StringBuilder where = new StringBuilder(query.topicId().isPresent() ? "\"TOPIC_ID\" = ? AND \"LISTED\" = TRUE" : "\"LISTED\" = ?");
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
        StringBuilder order =
                new StringBuilder(query.topicId().isPresent() ? "\"TOPIC_ID\"" + direction + ", " : "");
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
            statement.setInt(at++, place.id());
        }
        statement.setInt(at, query.pageSize() + 1);
    }

    private static boolean backwards(DirectoryQuery query) {
        return query.position().isPresent() && query.position().get().backwards();
    }
}
