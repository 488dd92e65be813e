package org.reversementoring.benchmarks;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.reversementoring.catalog.CatalogService;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.store.ActiveObjectsTopics;
import org.reversementoring.confluence.ConfluenceWording;
import org.reversementoring.host.data.Database;
import org.reversementoring.host.plugin.AppTables;
import org.reversementoring.host.plugin.Descriptor;
import org.reversementoring.host.plugin.DescriptorReader;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.Cursor;
import org.reversementoring.profile.Profile;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.store.ActiveObjectsHistory;
import org.reversementoring.programme.store.ActiveObjectsTransactions;

/**
 * A database with the app's tables in it and a company's people in them. Accounts come from memory, as they come from
 * Confluence's caches: what is measured is the app.
 */
final class Site {
    private static final String DESCRIPTOR = "atlassian-plugin.xml";
    private static final String PREFIX = "AO_C3BC89_";

    private final Database database;
    private final ActiveObjects activeObjects;
    private final Map<PersonKey, Account> accounts;

    Site(Database database, int people) {
        this.database = database;
        this.activeObjects = AppTables.migrate(
                descriptor().tables().orElseThrow(), Site.class.getClassLoader()::loadClass, database);
        this.accounts = IntStream.range(0, people)
                .mapToObj(Company::account)
                .collect(Collectors.toMap(Account::key, Function.identity()));
    }

    /** What the app says it has. */
    static Descriptor descriptor() {
        try (InputStream descriptor = Site.class.getResourceAsStream("/" + DESCRIPTOR)) {
            return DescriptorReader.read(descriptor, DESCRIPTOR);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The starter topics of the app, by id. */
    List<Integer> addTopics(Texts texts) {
        ActiveObjectsTopics topics = new ActiveObjectsTopics(activeObjects);
        Reader administrator =
                new Reader(Optional.of(new PersonKey("administrator")), true, true, Locale.ENGLISH, ZoneOffset.UTC);
        new CatalogService(
                        topics,
                        new ConfluenceWording(texts),
                        new ActiveObjectsHistory(activeObjects),
                        new ActiveObjectsTransactions(activeObjects),
                        () -> false,
                        Clock.systemUTC())
                .addStarterPack(administrator);
        return topics.all().stream().map(Topic::id).sorted().toList();
    }

    void addPeople(List<Profile> profiles) {
        try (Connection connection = database.dataSource().getConnection()) {
            BatchedLoad.write(profiles, connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The name of a table, to be used in SQL. */
    static String table(String name) {
        return "\"" + PREFIX + name + "\"";
    }

    ActiveObjects activeObjects() {
        return activeObjects;
    }

    DataSource dataSource() {
        return database.dataSource();
    }

    Accounts accounts() {
        return new Accounts() {
            @Override
            public Optional<Account> byUsername(String username) {
                return accounts.values().stream()
                        .filter(account -> account.username().equals(username))
                        .findFirst();
            }

            @Override
            public Optional<Account> byKey(PersonKey key) {
                return Optional.ofNullable(accounts.get(key));
            }

            @Override
            public Map<PersonKey, Account> byKeys(Collection<PersonKey> keys) {
                Map<PersonKey, Account> found = new HashMap<>();
                keys.forEach(key -> byKey(key).ifPresent(account -> found.put(key, account)));
                return found;
            }
        };
    }

    /** The topic that most people offer. */
    int popularTopic() {
        return (int) number("SELECT \"ID\" FROM " + table("TOPIC") + " ORDER BY \"OFFERS\" DESC, \"ID\" LIMIT 1");
    }

    /**
     * A place in the directory.
     *
     * @param key under which the mentors are listed
     * @param depth the share of them who stand before it, from 0 to 1
     */
    Cursor place(String key, double depth, boolean backwards) {
        String from = " FROM " + table("ENTRY") + " WHERE \"ENTRY_KEY\" = '" + key + "'";
        long before = Math.round(number("SELECT COUNT(*)" + from) * depth);
        String sql = "SELECT \"SORT_NAME\", \"PERSON_ID\"" + from
                + " ORDER BY \"SORT_NAME\", \"PERSON_ID\" LIMIT 1 OFFSET " + before;
        try (Connection connection = dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Cursor(row.getString(1), row.getInt(2), backwards);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How many are listed under a key. */
    long listed(String key) {
        return number("SELECT COUNT(*) FROM " + table("ENTRY") + " WHERE \"ENTRY_KEY\" = '" + key + "'");
    }

    private long number(String sql) {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
