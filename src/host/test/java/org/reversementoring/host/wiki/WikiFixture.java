package org.reversementoring.host.wiki;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.reversementoring.host.data.Database;

/** A wiki on a fresh database with an administrator, two users and one space. */
public final class WikiFixture extends ExternalResource {
    private static EmbeddedPostgres server;
    private static int databases;

    private final boolean postgres;
    private final TemporaryFolder folder = new TemporaryFolder();
    private Database database;
    private Wiki wiki;

    public Account admin;
    public Account ada;
    public Account ben;

    private WikiFixture(boolean postgres) {
        this.postgres = postgres;
    }

    public static WikiFixture onH2() {
        return new WikiFixture(false);
    }

    public static WikiFixture onPostgres() {
        return new WikiFixture(true);
    }

    public Wiki wiki() {
        return wiki;
    }

    public Database database() {
        return database;
    }

    public <T> T service(Class<T> type) {
        return wiki.service(type);
    }

    /** Adds a page to the space {@code TEAM}, below the given one or at the top. */
    public Content page(String title, String body, Content above) {
        OptionalLong parent = above == null ? OptionalLong.empty() : OptionalLong.of(above.id());
        return wiki.contents()
                .add(Content.draft(Content.Kind.PAGE, "TEAM", title, body, parent, Optional.of(ada.key())));
    }

    /** Does the work as this person, null for somebody who has not logged in. */
    public <T> T as(Account person, Supplier<T> work) {
        AuthenticatedUserThreadLocal.set(person);
        try {
            return work.get();
        } finally {
            AuthenticatedUserThreadLocal.set(null);
        }
    }

    @Override
    protected void before() throws IOException {
        folder.create();
        database = postgres
                ? Database.postgres(emptyPostgres(), "postgres", "")
                : Database.h2(folder.getRoot().toPath().resolve("wiki"));
        wiki = new Wiki(
                database,
                () -> URI.create("http://wiki.example/"),
                folder.getRoot().toPath(),
                WikiFixture::syntax,
                Clock.systemUTC());
        admin = person("admin", Accounts.ADMINISTRATORS, Accounts.USERS);
        ada = person("ada", Accounts.USERS, "engineers");
        ben = person("ben", Accounts.USERS);
        wiki.spaces().create("TEAM", "The Team", "", Optional.of(ada.key()));
    }

    @Override
    protected void after() {
        database.close();
        folder.delete();
    }

    /** The address of an empty database for this test alone; one server serves all tests of the run. */
    public static synchronized String emptyPostgres() throws IOException {
        if (server == null) {
            server = EmbeddedPostgres.start();
        }
        String name = "wiki" + ++databases;
        try (Database setUp = Database.postgres(server.getJdbcUrl("postgres", "postgres"), "postgres", "")) {
            setUp.execute("create database " + name);
        }
        return server.getJdbcUrl("postgres", name);
    }

    private Account person(String name, String... groups) {
        String fullName = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return wiki.accounts()
                .add(name, fullName, name + "@example.com", Locale.ENGLISH, ZoneId.of("Europe/Rome"), List.of(groups));
    }

    private static void syntax(String body) {
        if (body.contains("<<")) {
            throw new IllegalArgumentException("malformed");
        }
    }
}
