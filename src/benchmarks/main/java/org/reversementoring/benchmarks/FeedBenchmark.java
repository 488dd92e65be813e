package org.reversementoring.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the calendar feed of somebody with ever more sessions, beside the floor: the same rows by bare Active Objects,
 * with a calendar from memory. Prints what a feed takes, how much of it is rows and how much is writing, the ratios to the
 * floor, and the statements, of which there must be as many for a thousand sessions as for one.
 *
 * <p>Arguments, all optional: {@code sessions=1,100,1000} {@code databases=h2,postgresql} {@code rounds=200}
 * {@code warm-ups=100}.
 */
public final class FeedBenchmark {
    private static final int MOST_STATEMENTS = 6;
    private static final List<String> COLUMNS = List.of(
            "sessions",
            "statements",
            "kB",
            "app p50 / p95 ms",
            "rows only p50 ms",
            "floor p50 / p95 ms",
            "× floor",
            "rows only × floor");

    private FeedBenchmark() {}

    public static void main(String... arguments) throws IOException {
        run(System.out, arguments);
    }

    static void run(PrintStream out, String... arguments) throws IOException {
        List<Integer> sizes = Arguments.numbers(arguments, "sessions", "1,100,1000");
        Report.print(out, arguments, 100, 200, (engine, report) -> measure(sizes, engine, report));
    }

    private static void measure(List<Integer> sizes, Engine engine, Report report) {
        Texts texts = new Texts();
        List<FeedContest> contests = new ArrayList<>();
        try {
            for (int size : sizes) {
                contests.add(new FeedContest(engine, size, texts));
            }
            List<List<Lane>> lanes = contests.stream().map(FeedContest::lanes).toList();
            report.race(lanes);
            report.table("The feed, on " + engine.title(), COLUMNS);
            for (int i = 0; i < contests.size(); i++) {
                line(engine, contests.get(i), lanes.get(i), report);
            }
        } finally {
            contests.forEach(FeedContest::close);
        }
    }

    private static void line(Engine engine, FeedContest contest, List<Lane> lanes, Report report) {
        Lane app = lanes.get(0);
        Lane rows = lanes.get(1);
        Lane floor = lanes.get(2);
        int statements = contest.statements();
        report.row(
                "%,d | %d | %,d | %s | %.2f | %s | %.2f | %.2f",
                contest.sessions(),
                statements,
                contest.feed().length() / 1_000,
                Report.times(app),
                rows.p50(),
                Report.times(floor),
                app.p50() / floor.p50(),
                rows.p50() / floor.p50());
        report.judge(engine.title() + ", " + contest.sessions() + " sessions: statements", statements, MOST_STATEMENTS);
    }
}
