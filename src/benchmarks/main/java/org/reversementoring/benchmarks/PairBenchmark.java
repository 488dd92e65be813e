package org.reversementoring.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the pages of a pair with ever more sessions, and {@code mentoring-mine} of somebody with ever more pairs,
 * beside the floor: each different statement of the app by plain JDBC, and the same templates from memory. Prints the
 * statements, of which there must be as many for many sessions and pairs as for few, and the ratio to the floor.
 *
 * <p>Arguments, all optional: {@code sessions=5,50} {@code pairs=5,20} {@code databases=h2,postgresql} {@code rounds=200}
 * {@code warm-ups=100}.
 */
public final class PairBenchmark {
    /** Of each pair, where it is the pairs that become more. */
    private static final int SESSIONS = 5;

    private static final double MOST_TIMES_JDBC = 2.0;
    private static final List<PairView> OF_ONE_PAIR =
            List.of(PairView.WIKI_HOME, PairView.APP_HOME, PairView.NEXT_SESSION);
    private static final List<String> COLUMNS = List.of(
            "view",
            "pairs",
            "sessions of each",
            "statements",
            "different ones",
            "calls of Confluence",
            "app p50 / p95 ms",
            "floor p50 / p95 ms",
            "× floor",
            "growth");

    private PairBenchmark() {}

    public static void main(String... arguments) throws IOException {
        run(System.out, arguments);
    }

    static void run(PrintStream out, String... arguments) throws IOException {
        List<Integer> sessions = Arguments.numbers(arguments, "sessions", "5,50");
        List<Integer> pairs = Arguments.numbers(arguments, "pairs", "5,20");
        Report.print(out, arguments, 100, 200, (engine, report) -> {
            Texts texts = new Texts();
            Templates templates = new Templates(texts);
            report.table("Pairs, on " + engine.title(), COLUMNS);
            List<PairContest> contests = new ArrayList<>();
            try {
                sessions.forEach(number -> contests.add(new PairContest(engine, 1, number, texts, templates)));
                OF_ONE_PAIR.forEach(view -> measure(engine, view, contests, report));
            } finally {
                contests.forEach(PairContest::close);
            }
            contests.clear();
            try {
                pairs.forEach(number -> contests.add(new PairContest(engine, number, SESSIONS, texts, templates)));
                measure(engine, PairView.MINE, contests, report);
            } finally {
                contests.forEach(PairContest::close);
            }
        });
    }

    private static void measure(Engine engine, PairView view, List<PairContest> contests, Report report) {
        List<List<Lane>> lanes =
                contests.stream().map(contest -> contest.lanes(view)).toList();
        report.race(lanes);
        int fewest = contests.get(0).costs(view).statements();
        double smallest = lanes.get(0).get(0).p50();
        for (int i = 0; i < contests.size(); i++) {
            line(engine, view, contests.get(i), lanes.get(i), fewest, smallest, report);
        }
    }

    private static void line(
            Engine engine,
            PairView view,
            PairContest contest,
            List<Lane> lanes,
            int fewest,
            double smallest,
            Report report) {
        Lane app = lanes.get(0);
        Lane floor = lanes.get(1);
        PairContest.Costs costs = contest.costs(view);
        double times = app.p50() / floor.p50();
        report.row(
                "%s | %d | %d | %d | %d | %d | %s | %s | %.2f | %.2f",
                view.title(),
                contest.pairs(),
                contest.sessions(),
                costs.statements(),
                costs.different(),
                costs.calls(),
                Report.times(app),
                Report.times(floor),
                times,
                app.p50() / smallest);
        String where = String.format(
                "%s, %s, %d pairs with %d sessions each: ",
                engine.title(), view.title(), contest.pairs(), contest.sessions());
        report.judge(where + "statements more than with fewest", costs.statements() - fewest, 0);
        report.judge(where + "times the floor", times, MOST_TIMES_JDBC);
    }
}
