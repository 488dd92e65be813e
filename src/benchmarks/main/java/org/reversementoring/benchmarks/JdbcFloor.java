package org.reversementoring.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.store.TopicRow;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.FacetCount;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.store.EntryRow;
import org.reversementoring.profile.store.FacetRow;
import org.reversementoring.profile.store.OfferRow;
import org.reversementoring.profile.store.PersonRow;
import org.reversementoring.programme.PersonKey;

/**
 * By hand-written SQL on one connection: topics, counters, and one statement for the page with its people and their
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
    private static final List<String> FACET =
            List.of(FacetRow.FACET_KIND, FacetRow.FACET_VALUE, FacetRow.MENTORS, FacetRow.ENTRY_KEY);
    private static final List<String> ENTRY = List.of(
            EntryRow.ENTRY_KEY,
            EntryRow.PERSON_ID,
            EntryRow.SORT_NAME,
            EntryRow.LISTED_AT,
            EntryRow.TAGS,
            EntryRow.NAME_WORDS,
            EntryRow.DEPARTMENT_KEY,
            EntryRow.SITE_KEY);
    private static final List<String> PERSON = List.of(
            PersonRow.USER_KEY,
            PersonRow.DEPARTMENT_NAME,
            PersonRow.SITE_NAME,
            PersonRow.LANGUAGES,
            PersonRow.FORMAT_KIND,
            PersonRow.MENTOR_CAPACITY,
            PersonRow.VERSION_NUMBER,
            PersonRow.SORT_NAME,
            PersonRow.LISTED_AT,
            PersonRow.GRADE,
            PersonRow.JOINED_ON,
            PersonRow.MANAGER_KEY,
            PersonRow.ZONE_NAME,
            PersonRow.STANDING,
            PersonRow.ROLE_KIND,
            PersonRow.INTRODUCTION,
            PersonRow.GIVES_BACK,
            PersonRow.WORKING_HOURS,
            PersonRow.OWN_SITE_NAME,
            PersonRow.OWN_ZONE_NAME,
            PersonRow.OWN_LANGUAGES,
            PersonRow.AUDIENCES,
            PersonRow.TAKEN_PLACES);
    private static final List<String> OFFER =
            List.of(OfferRow.TOPIC_ID, OfferRow.SKILL_LEVEL, OfferRow.SENTENCE, OfferRow.PERSON_ID);

    @Override
    public Shown directory(DirectoryQuery query, Range range) {
        try (Connection connection = dataSource.getConnection()) {
            List<Topic> topics = topics(connection);
            List<FacetCount> counts = counts(connection);
            List<Mentor> mentors = mentors(connection, range, topics);
            boolean more = mentors.size() > query.pageSize();
            List<Mentor> shown = new ArrayList<>(more ? mentors.subList(0, query.pageSize()) : mentors);
            if (range.backwards()) {
                Collections.reverse(shown);
            }
            return new Shown(shown, more, topics, counts);
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

    private static List<FacetCount> counts(Connection connection) throws SQLException {
        List<FacetCount> counts = new ArrayList<>();
        String sql = "SELECT " + columns("f", FACET) + " FROM " + Site.table("FACET")
                + " f ORDER BY f.\"ENTRY_KEY\", f.\"ID\"";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                counts.add(new FacetCount(Facet.valueOf(row.getString(2)), row.getString(3), row.getInt(4)));
                readOn(row, 5, 1 + FACET.size());
            }
        }
        return counts;
    }

    private static List<Mentor> mentors(Connection connection, Range range, List<Topic> topics) throws SQLException {
        Map<Integer, Integer> rankOfTopic = new HashMap<>();
        topics.forEach(topic -> rankOfTopic.put(topic.id(), rankOfTopic.size()));
        Map<Integer, Mentor> people = new LinkedHashMap<>();
        int lastOfPerson = 1 + PERSON.size();
        int topicId = lastOfPerson + 2;
        int lastOfOffer = lastOfPerson + 1 + OFFER.size();
        try (PreparedStatement statement = connection.prepareStatement(sql(range))) {
            int at = 1;
            for (Object parameter : range.parameters()) {
                statement.setObject(at++, parameter);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    int id = row.getInt(1);
                    if (!people.containsKey(id)) {
                        people.put(id, mentor(row));
                        readOn(row, 8, lastOfPerson);
                        readOn(row, lastOfOffer + 1, lastOfOffer + ENTRY.size());
                    }
                    Level level = new Level(row.getInt(topicId + 1));
                    people.get(id).offers().add(new Offer(row.getInt(topicId), level, row.getString(topicId + 2)));
                    readOn(row, topicId + 3, lastOfOffer);
                }
            }
        }
        people.values().forEach(mentor -> mentor.offers()
                .sort(Comparator.comparing(offer -> rankOfTopic.get(offer.topicId()))));
        return new ArrayList<>(people.values());
    }

    private static Mentor mentor(ResultSet row) throws SQLException {
        return new Mentor(
                new PersonKey(row.getString(2)),
                row.getString(3),
                row.getString(4),
                Arrays.stream(row.getString(5).split("\\|"))
                        .map(Locale::forLanguageTag)
                        .toList(),
                MeetingFormat.valueOf(row.getString(6)),
                row.getInt(7),
                new ArrayList<>());
    }

    /** Active Objects takes all values out of each row, also those that nobody asks for. */
    private static void readOn(ResultSet row, int from, int to) throws SQLException {
        for (int column = from; column <= to; column++) {
            row.getObject(column);
        }
    }

    private static String columns(String alias, List<String> names) {
        return alias + ".\"ID\"" + others(alias, names);
    }

    private static String others(String alias, List<String> names) {
        return names.stream().map(name -> ", " + alias + ".\"" + name + "\"").collect(Collectors.joining());
    }

    /**
     * The range of the index, then the people in it by their ids, then their offers by the ids again. The limit is part
     * of the text, as Active Objects has it: PostgreSQL plans for a tenth of the table where it does not know the limit.
     */
    private static String sql(Range range) {
        String direction = range.ascending() ? " ASC" : " DESC";
        String page = "(SELECT * FROM " + Site.table("ENTRY") + " WHERE " + range.where("\"") + " ORDER BY "
                + range.order("\"") + " LIMIT " + range.most() + ")";
        return "SELECT " + columns("p", PERSON) + ", " + columns("o", OFFER) + others("e", ENTRY) + " FROM " + page
                + " e JOIN " + Site.table("PERSON") + " p ON p.\"ID\" = e.\"PERSON_ID\" JOIN " + Site.table("OFFER")
                + " o ON o.\"PERSON_ID\" = p.\"ID\" ORDER BY e.\"" + range.orderColumn() + "\"" + direction
                + ", p.\"ID\"" + direction;
    }
}
