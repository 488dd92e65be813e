package org.reversementoring.host;

import com.atlassian.mywork.service.LocalNotificationService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.reversementoring.host.data.Database;
import org.reversementoring.host.plugin.App;
import org.reversementoring.host.plugin.Engines;
import org.reversementoring.host.render.StorageFormat;
import org.reversementoring.host.render.StorageRenderer;
import org.reversementoring.host.site.SiteServlet;
import org.reversementoring.host.web.WebServer;
import org.reversementoring.host.wiki.Wiki;

/**
 * The stand-in for Confluence: one wiki, one app, one address. It exists to run and test the app and is no wiki product.
 * Hosts in two processes may share a PostgreSQL database, each with a home of its own. A worker thread of Gemini
 * Blueprint outlives {@link #close()}: a program that has closed its host ends with {@link System#exit}.
 *
 * <pre>
 * try (Host host = Host.start(HostOptions.of(jar, directory))) {
 *     host.wiki().accounts()…
 *     open(host.address());
 * }
 * </pre>
 */
public final class Host implements AutoCloseable {
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Wiki wiki;
    private final App app;
    private volatile URI address;

    private Host(HostOptions options) {
        try {
            Files.createDirectories(options.home());
            Path uploads = Files.createDirectories(options.home().resolve("uploads"));
            Engines engines = Engines.find();
            Database database = running(options.postgres()
                    .map(postgres -> Database.postgres(postgres.url(), postgres.user(), postgres.password()))
                    .orElseGet(() -> Database.h2(options.home().resolve("database"))));
            this.wiki = new Wiki(
                    database,
                    () -> address,
                    options.home().resolve("shared-home"),
                    StorageFormat::check,
                    Clock.systemUTC());
            this.app = running(new App(
                    engines,
                    options.appJar(),
                    options.home().resolve("bundles"),
                    database,
                    services(options),
                    options.contextPath()));
            SiteServlet pages = new SiteServlet(
                    wiki, new StorageRenderer(wiki, app.macros()), app.macros(), app.blueprints(), app.overview());
            WebServer server = running(new WebServer(
                    options.port(), options.contextPath(), uploads, engines.frontEnd(), wiki, app, pages));
            if (options.schedule()) {
                app.jobs().keepTime();
            }
            this.address = URI.create("http://localhost:" + server.port() + options.contextPath() + "/");
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private Map<Class<?>, Object> services(HostOptions options) {
        Map<Class<?>, Object> offered = new HashMap<>(wiki.services());
        if (!options.workbox()) {
            offered.remove(LocalNotificationService.class);
        }
        return offered;
    }

    /** @throws RuntimeException where anything at all of the app does not load; nothing is left running then */
    public static Host start(HostOptions options) {
        return new Host(options);
    }

    public URI address() {
        return address;
    }

    public Wiki wiki() {
        return wiki;
    }

    public App app() {
        return app;
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("The host does not stop", e);
            }
        }
    }

    private <T extends AutoCloseable> T running(T part) {
        running.push(part);
        return part;
    }
}
