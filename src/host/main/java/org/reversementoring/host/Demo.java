package org.reversementoring.host;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/**
 * Starts the stand-in with the app and the sample company, says where and as whom, and runs until it is interrupted.
 *
 * <p>Arguments: the app's jar, the port, and {@code h2} or {@code postgres}. Everything is kept in a temporary directory
 * that is removed at the end.
 */
public final class Demo {
    private static final String WELCOME =
            """

            Reverse Mentoring runs on %s

              Log in as                 Username            Password
              an administrator          admin               admin
              a coordinator             %-18s  (one click)
              an employee, new          %-18s  (one click)
              an employee in German     %-18s  (one click)
              an employee, long here    %-18s  (one click)

            The log-in page has a button for each of the 120 people of the sample company.
            Press Ctrl-C to stop; nothing is kept.
            """;

    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    private Demo() {}

    public static void main(String[] arguments) throws Exception {
        Demo demo = new Demo();
        Runtime.getRuntime().addShutdownHook(new Thread(demo::stop));
        try {
            demo.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), arguments[2]);
        } catch (Exception | Error e) {
            if (isOfBusyPort(e)) {
                System.err.println("Port " + arguments[1] + " is taken. Choose another: mvn -Pdemo -Dport=9000");
            } else {
                e.printStackTrace();
            }
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    private static boolean isOfBusyPort(Throwable thrown) {
        return thrown instanceof BindException || thrown.getCause() != null && isOfBusyPort(thrown.getCause());
    }

    private void start(Path appJar, int port, String database) throws IOException {
        Path home = Files.createTempDirectory("reverse-mentoring-demo");
        running(() -> remove(home));
        HostOptions options = HostOptions.of(appJar, home.resolve("host")).onPort(port);
        Host host = running(Host.start(
                switch (database) {
                    case "h2" -> options;
                    case "postgres" -> options.on(postgres(home.resolve("postgres")));
                    default -> throw new IllegalArgumentException("The database is h2 or postgres, not " + database);
                }));
        SampleProgramme.beginAndCoordinate(host);
        System.out.printf(WELCOME, host.address(), "harriet.lowe", "kwame.mensah", "aylin.demir", "margaret.holloway");
    }

    private HostOptions.Postgres postgres(Path data) throws IOException {
        EmbeddedPostgres server =
                running(EmbeddedPostgres.builder().setDataDirectory(data).start());
        return new HostOptions.Postgres(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
    }

    private synchronized <T extends AutoCloseable> T running(T part) {
        running.push(part);
        return part;
    }

    private synchronized void stop() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.err.println("Could not stop cleanly: " + e);
            }
        }
    }

    private static void remove(Path directory) throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(directory)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
