package org.reversementoring.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures how long it takes to count all badges again from the facts, beside the floor: the same rows read once by bare
 * Active Objects. It does so in a process with a heap of {@value #HEAP}, which ends on the first memory that it cannot get.
 * Says also whether the same badges come out a second time, and when some awards were wrong before.
 *
 * <p>Arguments, all optional: {@code sessions=100000} {@code databases=h2,postgresql} {@code rounds=5}.
 */
public final class RecognitionBenchmark {
    private static final String HEAP = "-Xmx256m";
    private static final String INSIDE = "inside";
    private static final double NANOS_OF_A_MILLI = 1e6;
    private static final long SEED = 7;

    private RecognitionBenchmark() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        if (List.of(arguments).contains(INSIDE)) {
            run(System.out, arguments);
            return;
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+ExitOnOutOfMemoryError",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-classpath",
                System.getProperty("java.class.path"),
                RecognitionBenchmark.class.getName(),
                INSIDE));
        Stream.of(arguments).forEach(command::add);
        int result = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (result != 0) {
            throw new IllegalStateException("Ended with " + result + " in a heap of " + HEAP);
        }
    }

    static void run(PrintStream out, String... arguments) throws IOException {
        Path folder = Files.createTempDirectory("benchmarks");
        int sessions = Integer.parseInt(Arguments.of(arguments, "sessions", "100000"));
        int rounds = Integer.parseInt(Arguments.of(arguments, "rounds", "5"));
        out.println("| database | people | sessions | awards | from nothing ms | again p50 ms | rows only p50 ms"
                + " | × rows | wrong before | the same after |");
        out.println("|---|---|---|---|---|---|---|---|---|---|");
        try {
            for (String database : Arguments.databases(arguments)) {
                try (Engine engine = Engine.named(database, folder);
                        RecognitionContest contest = new RecognitionContest(engine, sessions)) {
                    measure(out, engine, contest, rounds);
                }
            }
        } finally {
            Arguments.delete(folder);
        }
    }

    private static void measure(PrintStream out, Engine engine, RecognitionContest contest, int rounds) {
        contest.read();
        long begin = System.nanoTime();
        contest.recount();
        double first = (System.nanoTime() - begin) / NANOS_OF_A_MILLI;
        Set<String> awards = contest.holding();
        Lane again = new Lane(contest::recount);
        Lane rows = new Lane(contest::read);
        Lane.race(List.of(again, rows), 1, rounds);
        boolean idle = contest.recount() == 0;
        int spoilt = contest.spoil(new Random(SEED));
        contest.recount();
        boolean same = idle && contest.holding().equals(awards);
        out.println(String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %,.0f | %,.0f | %,.0f | %.2f | %,d | %s |",
                engine.title(),
                contest.people(),
                contest.sessions(),
                awards.size(),
                first,
                again.p50(),
                rows.p50(),
                again.p50() / rows.p50(),
                spoilt,
                same ? "yes" : "NO"));
    }
}
