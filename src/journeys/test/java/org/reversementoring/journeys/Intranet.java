package org.reversementoring.journeys;

import static org.junit.Assert.assertEquals;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.status.RunOutcome;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.reversementoring.host.Host;
import org.reversementoring.host.HostOptions;
import org.reversementoring.host.SampleProgramme;
import org.reversementoring.host.plugin.App;
import org.reversementoring.host.wiki.SampleCompany;

/** The sample company's intranet with the app in it, as it is right after installing, and a browser to visit it with. */
final class Intranet implements AutoCloseable {
    /** Where the intranet keeps its data. */
    enum Kind {
        H2,
        POSTGRESQL
    }

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final HostOptions options;
    private final Host host;

    private Intranet(Kind kind, Consumer<Host> beginning) throws IOException {
        try {
            HostOptions onH2 = HostOptions.of(Path.of(System.getProperty("app.jar")), home(kind))
                    .below("/confluence")
                    .withoutSchedule();
            this.options = kind == Kind.H2 ? onH2 : onH2.on(postgres());
            this.host = opened(Host.start(options));
            beginning.accept(host);
        } catch (IOException | RuntimeException failure) {
            close();
            throw failure;
        }
    }

    static Intranet opened(Kind kind) {
        return opened(kind, host -> SampleCompany.join(host.wiki().accounts()));
    }

    /** The same with the programme of the sample company. */
    static Intranet openedWithProgramme(Kind kind) {
        return opened(kind, SampleProgramme::begin);
    }

    private static Intranet opened(Kind kind, Consumer<Host> beginning) {
        try {
            return new Intranet(kind, beginning);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path home(Kind kind) throws IOException {
        return Files.createTempDirectory(Path.of("target"), "intranet-" + kind + "-")
                .toAbsolutePath();
    }

    private HostOptions.Postgres postgres() throws IOException {
        EmbeddedPostgres server = opened(EmbeddedPostgres.start());
        return new HostOptions.Postgres(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    URI address() {
        return host.address();
    }

    App app() {
        return host.app();
    }

    /** Runs a job of the app, none of which runs by itself here. */
    void run(String job) {
        JobRunnerResponse response = host.app().jobs().run(job);
        assertEquals(job + ": " + response.getMessage(), RunOutcome.SUCCESS, response.getRunOutcome());
    }

    /** All jobs one after the other, as if their time had come. */
    void runAllJobs() {
        host.app().jobs().all().forEach(job -> run(job.key()));
    }

    /** Another connection to the database behind the intranet. */
    Connection database() {
        try {
            HostOptions.Postgres given = options.postgres()
                    .orElseGet(() -> new HostOptions.Postgres(
                            "jdbc:h2:file:" + options.home().resolve("database") + ";DB_CLOSE_ON_EXIT=FALSE",
                            "sa",
                            ""));
            return opened(DriverManager.getConnection(given.url(), given.user(), given.password()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes one row behind the app's back, such as to when something happened. */
    void update(String sql, Object... values) {
        try (PreparedStatement update = database().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            assertEquals(sql, 1, update.executeUpdate());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody with a window of their own, who has not logged in. */
    Visitor visitor() {
        return new Visitor(this, Chromium.open().newContext(Visitor.window()));
    }

    /** The same, in a browser that lets any script run, whatever the site's policy for scripts says. */
    Visitor visitorWithoutPolicy() {
        return new Visitor(this, Chromium.open().newContext(Visitor.window().setBypassCSP(true)));
    }

    /** The same with scripts switched off. */
    Visitor visitorWithoutScripts() {
        return new Visitor(this, Chromium.open().newContext(Visitor.window().setJavaScriptEnabled(false)));
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("The intranet does not close", e);
            }
        }
    }
}
