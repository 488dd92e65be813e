package org.reversementoring.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures Find a mentor and the topic catalog at several sizes of a company, beside two floors: the same rows by plain
 * JDBC and by bare Active Objects, each followed by the same template rendered from memory. Prints medians and 95th
 * percentiles, the ratios to both floors, the growth with the number of people, and the statements per page.
 *
 * <p>A plain {@code main} and not JMH, because what counts are ratios, on machines that are busy with other things as
 * well: JMH measures one method after the other, minutes apart and in forks, so that a disturbance hits one of the two
 * that are compared. Here all sizes and all contenders take turns call by call, in one process.
 *
 * <p>Arguments, all optional: {@code people=1000,10000,100000} {@code databases=h2,postgresql} {@code rounds=500}
 * {@code warm-ups=300}.
 */
public final class DirectoryBenchmark {
    private static final int MOST_STATEMENTS = 6;
    private static final double MOST_TIMES_ACTIVE_OBJECTS = 1.5;
    private static final double MOST_TIMES_JDBC = 2.0;
    private static final double MOST_GROWTH = 1.3;

    private final PrintStream out;
    private final List<Company> companies;
    private final int warmUps;
    private final int rounds;
    private final List<String> missed = new ArrayList<>();
    private long made;

    private DirectoryBenchmark(PrintStream out, List<Company> companies, int warmUps, int rounds) {
        this.out = out;
        this.companies = companies;
        this.warmUps = warmUps;
        this.rounds = rounds;
    }

    public static void main(String... arguments) throws IOException {
        run(System.out, arguments);
    }

    static void run(PrintStream out, String... arguments) throws IOException {
        List<Company> companies = Arguments.numbers(arguments, "people", "1000,10000,100000").stream()
                .map(Company::new)
                .toList();
        DirectoryBenchmark benchmark = new DirectoryBenchmark(
                out,
                companies,
                Integer.parseInt(Arguments.of(arguments, "warm-ups", "300")),
                Integer.parseInt(Arguments.of(arguments, "rounds", "500")));
        Path folder = Files.createTempDirectory("benchmarks");
        try {
            for (String database : Arguments.databases(arguments)) {
                try (Engine engine = Engine.named(database, folder)) {
                    benchmark.measure(engine);
                }
            }
            benchmark.conclude();
        } finally {
            Arguments.delete(folder);
        }
    }

    private void measure(Engine engine) {
        Texts texts = new Texts();
        Templates templates = new Templates(texts);
        List<Contest> contests = new ArrayList<>();
        try {
            for (Company company : companies) {
                contests.add(new Contest(engine, company, texts, templates));
            }
            warmUp(contests);
            head(engine);
            for (View view : View.values()) {
                measure(engine, view, contests);
            }
        } finally {
            contests.forEach(Contest::close);
        }
    }

    /** All views before the first is measured, lest that one be measured while Java still learns. */
    private void warmUp(List<Contest> contests) {
        for (View view : View.values()) {
            made += Lane.race(contests.get(0).lanes(view), warmUps, 1);
        }
    }

    private void measure(Engine engine, View view, List<Contest> contests) {
        contests.forEach(contest -> contest.agreed(view));
        List<List<Lane>> lanes =
                contests.stream().map(contest -> contest.lanes(view)).toList();
        made += Lane.race(lanes.stream().flatMap(List::stream).toList(), warmUps, rounds);
        double smallest = lanes.get(0).get(0).p50();
        for (int i = 0; i < contests.size(); i++) {
            Contest contest = contests.get(i);
            line(engine, view, contest.company().size(), lanes.get(i), contest.statements(view), smallest);
        }
    }

    private void head(Engine engine) {
        out.println();
        out.println("### " + engine.title());
        out.println();
        out.println("| view | people | statements | app p50 / p95 ms | Active Objects floor p50 / p95 ms"
                + " | JDBC floor p50 / p95 ms | × Active Objects p50 / p95 | × JDBC p50 / p95"
                + " | rows only: app ms, × Active Objects, × JDBC | growth |");
        out.println("|---|---|---|---|---|---|---|---|---|---|");
    }

    private void line(Engine engine, View view, int people, List<Lane> lanes, int statements, double smallest) {
        Lane app = lanes.get(0);
        Lane activeObjects = lanes.get(1);
        Lane jdbc = lanes.get(2);
        double appRows = lanes.get(3).p50();
        out.println(String.format(
                Locale.ROOT,
                "| %s | %,d | %d | %s | %s | %s | %.2f / %.2f | %.2f / %.2f | %.2f, %.2f, %.2f | %.2f |",
                view.title(),
                people,
                statements,
                times(app),
                times(activeObjects),
                times(jdbc),
                app.p50() / activeObjects.p50(),
                app.p95() / activeObjects.p95(),
                app.p50() / jdbc.p50(),
                app.p95() / jdbc.p95(),
                appRows,
                appRows / lanes.get(4).p50(),
                appRows / lanes.get(5).p50(),
                app.p50() / smallest));
        String where = engine.title() + ", " + view.title() + ", " + people + " people: ";
        judge(where + "statements", statements, MOST_STATEMENTS);
        judge(where + "times the Active Objects floor", app.p50() / activeObjects.p50(), MOST_TIMES_ACTIVE_OBJECTS);
        judge(where + "times the JDBC floor", app.p50() / jdbc.p50(), MOST_TIMES_JDBC);
        judge(where + "growth", app.p50() / smallest, MOST_GROWTH);
    }

    private static String times(Lane lane) {
        return String.format(Locale.ROOT, "%.2f / %.2f", lane.p50(), lane.p95());
    }

    private void judge(String what, double value, double most) {
        if (value > most) {
            missed.add(String.format(Locale.ROOT, "%s: %.2f, should be at most %.1f", what, value, most));
        }
    }

    private void conclude() {
        out.println();
        out.println(missed.isEmpty() ? "All goals met." : "Goals missed:");
        missed.forEach(miss -> out.println("- " + miss));
        out.println("(" + rounds + " calls of each, taking turns; checksum " + made + ")");
    }
}
