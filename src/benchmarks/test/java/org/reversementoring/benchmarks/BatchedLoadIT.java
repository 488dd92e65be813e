package org.reversementoring.benchmarks;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.reversementoring.catalog.store.ActiveObjectsTopics;
import org.reversementoring.host.data.Database;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.FacetValue;
import org.reversementoring.profile.Findable;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.store.ActiveObjectsFacets;
import org.reversementoring.profile.store.ActiveObjectsProfiles;

public class BatchedLoadIT {
    private static final int PEOPLE = 150;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void batches_leave_the_rows_that_the_app_leaves() throws SQLException {
        try (Engine engine = Engine.named("h2", folder.getRoot().toPath());
                Database byBatches = Database.behind(engine.empty("by-batches"), engine.postgres());
                Database byTheApp = Database.behind(engine.empty("by-the-app"), engine.postgres())) {
            Site batched = new Site(byBatches, PEOPLE);
            Site written = new Site(byTheApp, PEOPLE);
            List<Integer> topics = batched.addTopics(new Texts());
            written.addTopics(new Texts());
            List<Profile> profiles = new Company(PEOPLE).profiles(topics);

            batched.addPeople(profiles);
            write(written, profiles, topics);

            for (String table : List.of("PERSON", "OFFER", "WISH", "ENTRY", "FACET", "TOPIC")) {
                assertFalse(rows(byTheApp, table).isEmpty());
                assertEquals(rows(byTheApp, table), rows(byBatches, table));
            }
        }
    }

    private static void write(Site site, List<Profile> profiles, List<Integer> topics) {
        ActiveObjectsTopics catalog = new ActiveObjectsTopics(site.activeObjects());
        ActiveObjectsProfiles store = new ActiveObjectsProfiles(
                site.activeObjects(), catalog, Clock.fixed(BatchedLoad.LISTED_AT, ZoneOffset.UTC));
        Set<FacetValue> values = profiles.stream()
                .flatMap(profile -> Findable.of(profile, Findable.categories(catalog.all())).stream())
                .flatMap(findable -> findable.values().stream())
                .filter(value -> value.facet() != Facet.TOPIC)
                .collect(Collectors.toSet());

        store.put(profiles);
        new ActiveObjectsFacets(site.activeObjects()).recount(values);
        catalog.recount(topics, store);
    }

    /** In no order, and without the numbers of rows to which no other row refers. */
    private static List<List<String>> rows(Database database, String table) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + Site.table(table) + " ORDER BY \"ID\"")) {
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    boolean number = row.getMetaData().getColumnName(column).equals("ID");
                    if (!number || !List.of("ENTRY", "FACET").contains(table)) {
                        values.add(row.getString(column)); // as text: a long text is an object of its own each time
                    }
                }
                rows.add(values);
            }
        }
        rows.sort(Comparator.comparing(List::toString));
        return rows;
    }
}
