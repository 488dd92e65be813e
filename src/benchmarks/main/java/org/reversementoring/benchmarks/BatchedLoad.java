package org.reversementoring.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.store.TopicRow;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.FacetValue;
import org.reversementoring.profile.Facts;
import org.reversementoring.profile.Findable;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Profiles;
import org.reversementoring.profile.store.EntryRow;
import org.reversementoring.profile.store.FacetRow;
import org.reversementoring.profile.store.OfferRow;
import org.reversementoring.profile.store.PersonRow;
import org.reversementoring.profile.store.WishRow;
import org.reversementoring.programme.PersonKey;

/**
 * Writes the rows that the app would write for these profiles, but in batches of plain JDBC: a hundred thousand people in
 * seconds. That the rows are the same is a test.
 */
final class BatchedLoad {
    /** When the first people came into the directory. */
    static final Instant LISTED_AT = Instant.parse("2026-11-22T08:00:00Z");

    private static final int BATCH = 1_000;

    private final Connection connection;

    private BatchedLoad(Connection connection) {
        this.connection = connection;
    }

    /** Fills tables that hold topics, but neither people nor departments. */
    static void write(List<Profile> profiles, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        BatchedLoad load = new BatchedLoad(connection);
        load.people(profiles);
        Map<String, Integer> ids = load.ids();
        load.offers(profiles, ids);
        load.wishes(profiles, ids);
        load.entries(profiles, ids, load.categories());
        load.countTopics();
        load.countFacets(profiles);
        connection.commit();
        connection.setAutoCommit(true);
        load.gatherStatistics();
    }

    private void people(List<Profile> profiles) throws SQLException {
        List<String> columns = List.of(
                PersonRow.USER_KEY,
                PersonRow.VERSION_NUMBER,
                PersonRow.SORT_NAME,
                PersonRow.LISTED_AT,
                PersonRow.DEPARTMENT_NAME,
                PersonRow.GRADE,
                PersonRow.JOINED_ON,
                PersonRow.MANAGER_KEY,
                PersonRow.SITE_NAME,
                PersonRow.ZONE_NAME,
                PersonRow.LANGUAGES,
                PersonRow.STANDING,
                PersonRow.ROLE_KIND,
                PersonRow.FORMAT_KIND,
                PersonRow.INTRODUCTION,
                PersonRow.GIVES_BACK,
                PersonRow.AUDIENCES,
                PersonRow.OWN_SITE_NAME,
                PersonRow.OWN_ZONE_NAME,
                PersonRow.OWN_LANGUAGES);
        List<List<Object>> rows = new ArrayList<>();
        profiles.forEach(profile -> rows.add(person(profile, listedAt(profile, rows.size()))));
        insert("PERSON", columns, rows);
    }

    /** As many people at once came into the directory as the app takes at once out of a file. */
    private static long listedAt(Profile profile, int number) {
        return profile.isMentor() ? LISTED_AT.toEpochMilli() + number / Profiles.MOST_AT_ONCE : 0;
    }

    private static List<Object> person(Profile profile, long listedAt) {
        Facts facts = profile.facts();
        List<Object> values = new ArrayList<>(List.of(
                profile.person().value(),
                profile.version() + 1,
                profile.sortName(),
                listedAt,
                facts.department(),
                facts.grade().orElse(0)));
        values.add(facts.joined().map(Object::toString).orElse(null));
        values.add(facts.manager().map(PersonKey::value).orElse(null));
        values.add(facts.site());
        values.add(facts.zone().map(Object::toString).orElse(null));
        values.add(facts.languages().stream().map(Locale::toLanguageTag).collect(Collectors.joining("|")));
        Participation participation = profile.participation();
        values.add(profile.standing().name());
        values.add(participation.role().name());
        values.add(participation.format().name());
        values.addAll(List.of("", "", "", "")); // nobody of the made-up company has said more
        values.add(null);
        values.add("");
        return values;
    }

    private Map<String, Integer> ids() throws SQLException {
        Map<String, Integer> ids = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT \"USER_KEY\", \"ID\" FROM " + Site.table("PERSON"))) {
            while (rows.next()) {
                ids.put(rows.getString(1), rows.getInt(2));
            }
        }
        return ids;
    }

    private void offers(List<Profile> profiles, Map<String, Integer> ids) throws SQLException {
        List<String> columns = List.of(OfferRow.PERSON_ID, OfferRow.TOPIC_ID, OfferRow.SKILL_LEVEL, OfferRow.SENTENCE);
        List<List<Object>> rows = profiles.stream()
                .flatMap(profile -> profile.offers().stream()
                        .map(offer -> List.<Object>of(
                                ids.get(profile.person().value()),
                                offer.topicId(),
                                offer.level().value(),
                                offer.sentence())))
                .toList();
        insert("OFFER", columns, rows);
    }

    private void wishes(List<Profile> profiles, Map<String, Integer> ids) throws SQLException {
        List<String> columns = List.of(
                WishRow.PERSON_ID, WishRow.TOPIC_ID, WishRow.SKILL_LEVEL, WishRow.SENTENCE, WishRow.PRIORITY_KIND);
        List<List<Object>> rows = profiles.stream()
                .flatMap(profile -> profile.wishes().stream()
                        .map(wish -> List.<Object>of(
                                ids.get(profile.person().value()),
                                wish.topicId(),
                                wish.level().value(),
                                wish.sentence(),
                                wish.priority().name())))
                .toList();
        insert("WISH", columns, rows);
    }

    private Map<Integer, Category> categories() throws SQLException {
        Map<Integer, Category> categories = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT \"ID\", \"CATEGORY_NAME\" FROM " + Site.table("TOPIC"))) {
            while (rows.next()) {
                categories.put(rows.getInt(1), Category.valueOf(rows.getString(2)));
            }
        }
        return categories;
    }

    private void entries(List<Profile> profiles, Map<String, Integer> ids, Map<Integer, Category> categories)
            throws SQLException {
        List<String> columns = List.of(
                EntryRow.PERSON_ID,
                EntryRow.SORT_NAME,
                EntryRow.LISTED_AT,
                EntryRow.TAGS,
                EntryRow.NAME_WORDS,
                EntryRow.DEPARTMENT_KEY,
                EntryRow.SITE_KEY,
                EntryRow.ENTRY_KEY);
        List<List<Object>> rows = new ArrayList<>();
        for (int number = 0; number < profiles.size(); number++) {
            Profile profile = profiles.get(number);
            long listedAt = listedAt(profile, number);
            Findable.of(profile, categories)
                    .ifPresent(findable -> rows.addAll(
                            entries(ids.get(profile.person().value()), profile.sortName(), listedAt, findable)));
            if (rows.size() > BATCH) {
                insert("ENTRY", columns, rows);
                rows.clear();
            }
        }
        insert("ENTRY", columns, rows);
    }

    private static List<List<Object>> entries(int personId, String sortName, long listedAt, Findable findable) {
        Map<Boolean, List<String>> keys = findable.values().stream()
                .collect(Collectors.partitioningBy(
                        value -> value.facet() == Facet.DEPARTMENT || value.facet() == Facet.SITE,
                        Collectors.mapping(FacetValue::key, Collectors.toList())));
        List<Object> common = List.of(
                personId,
                sortName,
                listedAt,
                keys.get(false).stream().sorted().collect(Collectors.joining(" ", " ", " ")),
                findable.words().stream().collect(Collectors.joining(" ", " ", " ")),
                beginning(keys.get(true), "d"),
                beginning(keys.get(true), "s"));
        return findable.keys().stream()
                .map(key ->
                        Stream.concat(common.stream(), Stream.of((Object) key)).toList())
                .toList();
    }

    private static String beginning(List<String> keys, String letter) {
        return keys.stream().filter(key -> key.startsWith(letter)).findFirst().orElse("");
    }

    private void countFacets(List<Profile> profiles) throws SQLException {
        Map<Integer, Category> categories = categories();
        Map<FacetValue, Long> mentors = profiles.stream()
                .flatMap(profile -> Findable.of(profile, categories).stream())
                .flatMap(findable -> findable.values().stream())
                .filter(value -> value.facet() != Facet.TOPIC)
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        insert(
                "FACET",
                List.of(FacetRow.FACET_KIND, FacetRow.FACET_VALUE, FacetRow.ENTRY_KEY, FacetRow.MENTORS),
                mentors.entrySet().stream()
                        .map(count -> List.<Object>of(
                                count.getKey().facet().name(),
                                count.getKey().value(),
                                count.getKey().key(),
                                count.getValue()))
                        .toList());
    }

    private void countTopics() throws SQLException {
        count(TopicRow.OFFERS, "OFFER");
        count(TopicRow.WISHES, "WISH");
    }

    private void count(String counter, String table) throws SQLException {
        execute("UPDATE " + Site.table("TOPIC") + " SET \"" + counter + "\" = (SELECT COUNT(*) FROM "
                + Site.table(table) + " i WHERE i.\"TOPIC_ID\" = " + Site.table("TOPIC") + ".\"ID\")");
    }

    /** What a database in use does by itself sooner or later. */
    private void gatherStatistics() throws SQLException {
        execute("ANALYZE");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void insert(String table, List<String> columns, List<List<Object>> rows) throws SQLException {
        String sql = "INSERT INTO " + Site.table(table) + " (\"" + String.join("\", \"", columns) + "\") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (List<Object> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    statement.setObject(i + 1, row.get(i));
                }
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                    connection.commit();
                }
            }
            statement.executeBatch();
            connection.commit();
        }
    }
}
