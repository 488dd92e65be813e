package org.reversementoring.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.store.ActiveObjectsTopics;
import org.reversementoring.host.HostOptions;
import org.reversementoring.host.data.Database;
import org.reversementoring.profile.Profile;

/**
 * Hands a file of a whole company to the app over HTTP, piece by piece as the script in the browser does, checks it,
 * applies it, and hands it in again; in a host whose heap has one gigabyte. Beside it stands a floor: the same rows by
 * plain JDBC in batches, into an empty database of the same engine, in the same run. At last it hands in ten times as
 * many people as a file can have. Fails where the host dies, and where anything is refused that should not be.
 *
 * <p>Arguments, all optional: {@code people=100000} {@code databases=h2,postgresql}.
 */
public final class ImportBenchmark {
    /** More than {@code PeopleFile} takes. */
    private static final int TOO_MANY = 1_000_000;

    private final PrintStream out;
    private final Company company;
    private final Path folder;

    private ImportBenchmark(PrintStream out, Company company, Path folder) {
        this.out = out;
        this.company = company;
        this.folder = folder;
    }

    public static void main(String... arguments) throws IOException, SQLException {
        run(System.out, arguments);
    }

    static void run(PrintStream out, String... arguments) throws IOException, SQLException {
        Company company = new Company(Integer.parseInt(Arguments.of(arguments, "people", "100000")));
        Path folder = Files.createTempDirectory("benchmarks");
        try {
            out.println("| database | people | file MB | floor s | dry run s | apply s | × floor"
                    + " | once more: dry run s | apply s | heap MB |");
            out.println("|---|---|---|---|---|---|---|---|---|---|");
            for (String database : Arguments.databases(arguments)) {
                try (Engine engine = Engine.named(database, folder)) {
                    new ImportBenchmark(out, company, folder).measure(engine);
                }
            }
        } finally {
            Arguments.delete(folder);
        }
    }

    private void measure(Engine engine) throws SQLException {
        String file;
        double floor;
        try (Database database = Database.behind(engine.empty("people-" + company.size()), engine.postgres())) {
            Site site = new Site(database, 0);
            List<Profile> profiles = company.profiles(site.addTopics(new Texts()));
            Map<Integer, String> topics = new ActiveObjectsTopics(site.activeObjects())
                    .all().stream().collect(Collectors.toMap(Topic::id, Topic::name));
            file = company.file(profiles, topics);
            floor = seconds(() -> {
                site.addPeople(profiles);
                return "";
            });
        }
        try (SmallHost host =
                SmallHost.of(company, appJar(), folder.resolve("host-" + engine.title()), postgres(engine))) {
            ImportVisit visit = new ImportVisit(host.address());
            visit.addTopics();
            double[] first = times(visit, file);
            double[] again = times(visit, file);
            out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %d |%n",
                    engine.title(),
                    company.size(),
                    file.length() / 1e6,
                    floor,
                    first[0],
                    first[1],
                    first[1] / floor,
                    again[0],
                    again[1],
                    host.peak());
            String refusal = visit.refusedFor(TOO_MANY);
            out.printf(Locale.ROOT, "  %,d people are refused: “%s” (heap %d MB)%n", TOO_MANY, refusal, host.peak());
        }
    }

    /** Of the dry run and of applying. */
    private double[] times(ImportVisit visit, String file) {
        String id = visit.handIn(file);
        double check = seconds(() -> visit.check(id));
        return new double[] {check, seconds(() -> visit.apply(id))};
    }

    private static double seconds(Supplier<String> work) {
        long begun = System.nanoTime();
        work.get();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static Optional<HostOptions.Postgres> postgres(Engine engine) throws SQLException {
        if (!engine.postgres()) {
            return Optional.empty();
        }
        try (Connection connection = engine.empty("import").getConnection()) {
            return Optional.of(new HostOptions.Postgres(connection.getMetaData().getURL(), "postgres", "postgres"));
        }
    }

    private static Path appJar() {
        try {
            return Path.of(Profile.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
