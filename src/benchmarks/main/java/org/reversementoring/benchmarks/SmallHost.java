package org.reversementoring.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.reversementoring.host.Host;
import org.reversementoring.host.HostOptions;
import org.reversementoring.host.wiki.Accounts;

/**
 * The stand-in in a process of its own with a heap of one gigabyte, on which a {@link Company} has accounts and nothing
 * else. The process ends on the first memory that it cannot get.
 */
final class SmallHost implements AutoCloseable {
    static final String ADMINISTRATOR = "importer";

    private static final Set<String> HEAP_POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    private static final String ACCOUNTS = "accounts.csv";
    private static final String HEAP = "-Xmx1g";
    private static final long SECONDS_TO_END = 30;

    private final Process process;
    private final BufferedReader answers;
    private final URI address;

    private SmallHost(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.address = URI.create(answer());
    }

    /** @param postgres the database; where empty, H2 in a file below {@code home} */
    static SmallHost of(Company company, Path appJar, Path home, Optional<HostOptions.Postgres> postgres) {
        writeAccounts(company, home);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+ExitOnOutOfMemoryError",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-classpath",
                withoutBundles(appJar),
                SmallHost.class.getName(),
                appJar.toString(),
                home.toString()));
        postgres.ifPresent(given -> command.addAll(List.of(given.url(), given.user(), given.password())));
        try {
            return new SmallHost(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void writeAccounts(Company company, Path home) {
        try {
            Files.createDirectories(home);
            Files.write(home.resolve(ACCOUNTS), accounts(company));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Those of a company, one a line: the host's process has no class of the app's that could be said here. */
    static List<String> accounts(Company company) {
        return IntStream.range(0, company.size())
                .mapToObj(Company::account)
                .map(account -> String.join(",", account.key().value(), account.username(), account.fullName()))
                .toList();
    }

    /** The host loads the app and Spring from bundles, and must not have their classes a second time. */
    private static String withoutBundles(Path appJar) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).toAbsolutePath().equals(appJar))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("spring-"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    URI address() {
        return address;
    }

    /** The most megabytes of heap that were still in use after any collection so far. */
    long peak() {
        try {
            process.outputWriter().append('\n').flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Long.parseLong(answer());
    }

    private String answer() {
        try {
            String line = answers.readLine();
            if (line == null) {
                throw new IllegalStateException("The host has died");
            }
            return line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            process.outputWriter().close();
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says the address, then the peak of the heap at every line that it reads, and ends with its input. */
    public static void main(String... arguments) {
        try {
            serve(arguments);
            System.exit(0);
        } catch (IOException | SQLException | RuntimeException | Error failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static void serve(String... arguments) throws IOException, SQLException {
        AtomicLong peak = watchedHeap();
        Path home = Path.of(arguments[1]);
        HostOptions options = HostOptions.of(Path.of(arguments[0]), home);
        HostOptions.Postgres database = new HostOptions.Postgres(
                "jdbc:h2:file:" + home.resolve("database") + ";DB_CLOSE_ON_EXIT=FALSE", "sa", "");
        if (arguments.length > 2) {
            database = new HostOptions.Postgres(arguments[2], arguments[3], arguments[4]);
            options = options.on(database);
        }
        Host host = Host.start(options);
        host.wiki()
                .accounts()
                .add(
                        ADMINISTRATOR,
                        "Importer",
                        "",
                        Locale.ENGLISH,
                        ZoneOffset.UTC,
                        List.of(Accounts.USERS, Accounts.ADMINISTRATORS));
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            join(Files.readAllLines(home.resolve(ACCOUNTS)), connection);
        }
        System.out.println(host.address());
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (commands.readLine() != null) {
            System.out.println(peak.get() >> 20);
        }
        host.close();
    }

    /** Adds the accounts at once: what the wiki would take for them one by one is not what is measured. */
    static void join(List<String> accounts, Connection connection) throws SQLException {
        try (PreparedStatement account = connection.prepareStatement("insert into wiki_account"
                        + " (user_key, user_name, full_name, email, locale, zone) values (?, ?, ?, '', 'en', 'Z')");
                PreparedStatement membership = connection.prepareStatement(
                        "insert into wiki_membership (group_name, user_key) values ('" + Accounts.USERS + "', ?)")) {
            connection.setAutoCommit(false);
            for (String line : accounts) {
                String[] cells = line.split(",");
                account.setString(1, cells[0]);
                account.setString(2, cells[1]);
                account.setString(3, cells[2]);
                account.addBatch();
                membership.setString(1, cells[0]);
                membership.addBatch();
            }
            account.executeBatch();
            membership.executeBatch();
            connection.commit();
        }
    }

    private static AtomicLong watchedHeap() {
        AtomicLong peak = new AtomicLong();
        ManagementFactory.getGarbageCollectorMXBeans().forEach(collector -> ((NotificationEmitter) collector)
                .addNotificationListener(
                        (notification, handback) -> {
                            long used = GarbageCollectionNotificationInfo.from(
                                            (CompositeData) notification.getUserData())
                                    .getGcInfo()
                                    .getMemoryUsageAfterGc()
                                    .entrySet()
                                    .stream()
                                    .filter(pool -> HEAP_POOLS.contains(pool.getKey()))
                                    .map(pool -> pool.getValue())
                                    .mapToLong(MemoryUsage::getUsed)
                                    .sum();
                            peak.accumulateAndGet(used, Math::max);
                        },
                        null,
                        null));
        return peak;
    }
}
