package org.reversementoring.host;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a host is started.
 *
 * @param appJar the app, as it would be uploaded to Confluence
 * @param home where database and caches are kept; made where it is missing
 * @param port 0 for any free one
 * @param contextPath empty, or beginning with a slash
 * @param postgres the database; where empty, H2 in a file below {@code home}
 * @param workbox whether Confluence has notifications of its own
 * @param schedule whether the app's jobs run at their times, or only when somebody runs them
 */
public record HostOptions(
        Path appJar,
        Path home,
        int port,
        String contextPath,
        Optional<Postgres> postgres,
        boolean workbox,
        boolean schedule) {
    /** A PostgreSQL database that is there. */
    public record Postgres(String url, String user, String password) {}

    /** H2, a free port, no context path. */
    public static HostOptions of(Path appJar, Path home) {
        return new HostOptions(appJar, home, 0, "", Optional.empty(), true, true);
    }

    public HostOptions onPort(int wanted) {
        return new HostOptions(appJar, home, wanted, contextPath, postgres, workbox, schedule);
    }

    public HostOptions below(String path) {
        return new HostOptions(appJar, home, port, path, postgres, workbox, schedule);
    }

    public HostOptions on(Postgres database) {
        return new HostOptions(appJar, home, port, contextPath, Optional.of(database), workbox, schedule);
    }

    /** A Confluence of which the app Workbox has been removed. */
    public HostOptions withoutWorkbox() {
        return new HostOptions(appJar, home, port, contextPath, postgres, false, schedule);
    }

    /** For whoever looks at what one request changes, and must not see what a job does meanwhile. */
    public HostOptions withoutSchedule() {
        return new HostOptions(appJar, home, port, contextPath, postgres, workbox, false);
    }
}
