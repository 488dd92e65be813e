package org.reversementoring.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

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
    private static final List<String> COLUMNS = List.of(
            "view",
            "people",
            "statements",
            "app p50 / p95 ms",
            "Active Objects floor p50 / p95 ms",
            "JDBC floor p50 / p95 ms",
            "× Active Objects p50 / p95",
            "× JDBC p50 / p95",
            "rows only: app ms, × Active Objects, × JDBC",
            "growth");

    private DirectoryBenchmark() {}

    public static void main(String... arguments) throws IOException {
        run(System.out, arguments);
    }

    static void run(PrintStream out, String... arguments) throws IOException {
        List<Company> companies = Arguments.numbers(arguments, "people", "1000,10000,100000").stream()
                .map(Company::new)
                .toList();
        Report.print(out, arguments, 300, 500, (engine, report) -> measure(companies, engine, report));
    }

    private static void measure(List<Company> companies, Engine engine, Report report) {
        Texts texts = new Texts();
        Templates templates = new Templates(texts);
        List<Contest> contests = new ArrayList<>();
        try {
            for (Company company : companies) {
                contests.add(new Contest(engine, company, texts, templates));
            }
            for (View view : View.values()) {
                report.warmUp(contests.get(0).lanes(view));
            }
            report.table(engine.title(), COLUMNS);
            for (View view : View.values()) {
                measure(engine, view, contests, report);
            }
        } finally {
            contests.forEach(Contest::close);
        }
    }

    private static void measure(Engine engine, View view, List<Contest> contests, Report report) {
        contests.forEach(contest -> contest.agreed(view));
        List<List<Lane>> lanes =
                contests.stream().map(contest -> contest.lanes(view)).toList();
        report.race(lanes);
        double smallest = lanes.get(0).get(0).p50();
        for (int i = 0; i < contests.size(); i++) {
            Contest contest = contests.get(i);
            line(engine, view, contest.company().size(), lanes.get(i), contest.statements(view), smallest, report);
        }
    }

    private static void line(
            Engine engine, View view, int people, List<Lane> lanes, int statements, double smallest, Report report) {
        Lane app = lanes.get(0);
        Lane activeObjects = lanes.get(1);
        Lane jdbc = lanes.get(2);
        double appRows = lanes.get(3).p50();
        report.row(
                "%s | %,d | %d | %s | %s | %s | %.2f / %.2f | %.2f / %.2f | %.2f, %.2f, %.2f | %.2f",
                view.title(),
                people,
                statements,
                Report.times(app),
                Report.times(activeObjects),
                Report.times(jdbc),
                app.p50() / activeObjects.p50(),
                app.p95() / activeObjects.p95(),
                app.p50() / jdbc.p50(),
                app.p95() / jdbc.p95(),
                appRows,
                appRows / lanes.get(4).p50(),
                appRows / lanes.get(5).p50(),
                app.p50() / smallest);
        String where = engine.title() + ", " + view.title() + ", " + people + " people: ";
        report.judge(where + "statements", statements, MOST_STATEMENTS);
        report.judge(
                where + "times the Active Objects floor", app.p50() / activeObjects.p50(), MOST_TIMES_ACTIVE_OBJECTS);
        report.judge(where + "times the JDBC floor", app.p50() / jdbc.p50(), MOST_TIMES_JDBC);
        report.judge(where + "growth", app.p50() / smallest, MOST_GROWTH);
    }
}
