package org.reversementoring.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.reversementoring.host.Host;
import org.reversementoring.host.HostOptions;
import org.reversementoring.host.wiki.SampleCompany;

/** The sample company's intranet with the app in it, as it is right after installing, and a browser to visit it with. */
final class Intranet implements AutoCloseable {
    /** Where the intranet keeps its data. */
    enum Kind {
        H2,
        POSTGRESQL
    }

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Host host;
    private final Browser browser;

    private Intranet(Kind kind) throws IOException {
        try {
            HostOptions options = HostOptions.of(Path.of(System.getProperty("app.jar")), home(kind))
                    .below("/confluence");
            this.host = opened(Host.start(kind == Kind.H2 ? options : options.on(postgres())));
            SampleCompany.join(host.wiki().accounts());
            Playwright playwright = opened(Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
            this.browser = opened(playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Chromium.executable())
                            .setArgs(Chromium.SWITCHES)));
        } catch (IOException | RuntimeException failure) {
            close();
            throw failure;
        }
    }

    static Intranet opened(Kind kind) {
        try {
            return new Intranet(kind);
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

    /** Somebody with a window of their own, who has not logged in. */
    Visitor visitor() {
        return new Visitor(this, browser.newContext(Visitor.window()));
    }

    /** The same with scripts switched off. */
    Visitor visitorWithoutScripts() {
        return new Visitor(this, browser.newContext(Visitor.window().setJavaScriptEnabled(false)));
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
