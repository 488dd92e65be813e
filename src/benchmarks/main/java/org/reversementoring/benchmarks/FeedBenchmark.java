package org.reversementoring.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    private final PrintStream out;
    private final List<Integer> sizes;
    private final int warmUps;
    private final int rounds;
    private final List<String> missed = new ArrayList<>();
    private long made;

    private FeedBenchmark(PrintStream out, List<Integer> sizes, int warmUps, int rounds) {
        this.out = out;
        this.sizes = sizes;
        this.warmUps = warmUps;
        this.rounds = rounds;
    }

    public static void main(String... arguments) throws IOException {
        run(System.out, arguments);
    }

    static void run(PrintStream out, String... arguments) throws IOException {
        FeedBenchmark benchmark = new FeedBenchmark(
                out,
                Arguments.numbers(arguments, "sessions", "1,100,1000"),
                Integer.parseInt(Arguments.of(arguments, "warm-ups", "100")),
                Integer.parseInt(Arguments.of(arguments, "rounds", "200")));
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
        List<FeedContest> contests = new ArrayList<>();
        try {
            for (int size : sizes) {
                contests.add(new FeedContest(engine, size, texts));
            }
            List<List<Lane>> lanes = contests.stream().map(FeedContest::lanes).toList();
            made += Lane.race(lanes.stream().flatMap(List::stream).toList(), warmUps, rounds);
            head(engine);
            for (int i = 0; i < contests.size(); i++) {
                line(engine, contests.get(i), lanes.get(i));
            }
        } finally {
            contests.forEach(FeedContest::close);
        }
    }

    private void head(Engine engine) {
        out.println();
        out.println("### The feed, on " + engine.title());
        out.println();
        out.println("| sessions | statements | kB | app p50 / p95 ms | rows only p50 ms | floor p50 / p95 ms"
                + " | × floor | rows only × floor |");
        out.println("|---|---|---|---|---|---|---|---|");
    }

    private void line(Engine engine, FeedContest contest, List<Lane> lanes) {
        Lane app = lanes.get(0);
        Lane rows = lanes.get(1);
        Lane floor = lanes.get(2);
        int statements = contest.statements();
        out.println(String.format(
                Locale.ROOT,
                "| %,d | %d | %,d | %.2f / %.2f | %.2f | %.2f / %.2f | %.2f | %.2f |",
                contest.sessions(),
                statements,
                contest.feed().length() / 1_000,
                app.p50(),
                app.p95(),
                rows.p50(),
                floor.p50(),
                floor.p95(),
                app.p50() / floor.p50(),
                rows.p50() / floor.p50()));
        if (statements > MOST_STATEMENTS) {
            missed.add(engine.title() + ", " + contest.sessions() + " sessions: " + statements + " statements");
        }
    }

    private void conclude() {
        out.println();
        out.println(missed.isEmpty() ? "No feed takes more than " + MOST_STATEMENTS + " statements." : "Goals missed:");
        missed.forEach(miss -> out.println("- " + miss));
        out.println("(" + rounds + " calls of each, taking turns; checksum " + made + ")");
    }
}
