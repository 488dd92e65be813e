package org.reversementoring.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reversementoring.catalog.store.TopicRow;
import org.reversementoring.profile.Facts;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.store.DepartmentRow;
import org.reversementoring.profile.store.OfferRow;
import org.reversementoring.profile.store.PersonRow;
import org.reversementoring.profile.store.WishRow;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Text;

/**
 * Writes the rows that the app would write for these profiles, but in batches of plain JDBC: a hundred thousand people in
 * seconds. That the rows are the same is a test.
 */
final class BatchedLoad {
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
        load.departments(profiles);
        Map<String, Integer> ids = load.ids();
        load.offers(profiles, ids);
        load.wishes(profiles, ids);
        load.countTopics();
        connection.commit();
        connection.setAutoCommit(true);
        load.gatherStatistics();
    }

    private void people(List<Profile> profiles) throws SQLException {
        List<String> columns = List.of(
                PersonRow.USER_KEY,
                PersonRow.VERSION_NUMBER,
                PersonRow.SORT_NAME,
                PersonRow.LISTED,
                PersonRow.DEPARTMENT_NAME,
                PersonRow.DEPARTMENT_KEY,
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
        insert("PERSON", columns, profiles.stream().map(BatchedLoad::person).toList());
    }

    private static List<Object> person(Profile profile) {
        Facts facts = profile.facts();
        List<Object> values = new ArrayList<>(List.of(
                profile.person().value(),
                profile.version() + 1,
                profile.sortName(),
                profile.isMentor(),
                facts.department(),
                departmentKey(profile),
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

    private void departments(List<Profile> profiles) throws SQLException {
        Map<String, Long> mentors = profiles.stream()
                .filter(Profile::isMentor)
                .collect(Collectors.groupingBy(profile -> profile.facts().department(), Collectors.counting()));
        List<List<Object>> rows = new TreeSet<>(profiles.stream()
                        .map(profile -> profile.facts().department())
                        .toList())
                .stream()
                        .map(name -> List.<Object>of(name, Text.nameKey(name), mentors.getOrDefault(name, 0L)))
                        .toList();
        insert(
                "DEPARTMENT",
                List.of(DepartmentRow.DEPARTMENT_NAME, DepartmentRow.NAME_KEY, DepartmentRow.MENTORS),
                rows);
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
        List<String> columns = List.of(
                OfferRow.PERSON_ID,
                OfferRow.TOPIC_ID,
                OfferRow.SKILL_LEVEL,
                OfferRow.SENTENCE,
                OfferRow.SORT_NAME,
                OfferRow.DEPARTMENT_KEY);
        List<List<Object>> rows = profiles.stream()
                .flatMap(profile -> profile.offers().stream()
                        .map(offer -> List.<Object>of(
                                ids.get(profile.person().value()),
                                offer.topicId(),
                                offer.level().value(),
                                offer.sentence(),
                                profile.sortName(),
                                departmentKey(profile))))
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

    private static String departmentKey(Profile profile) {
        return Text.nameKey(profile.facts().department());
    }
}
