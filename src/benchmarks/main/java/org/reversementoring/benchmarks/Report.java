package org.reversementoring.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a benchmark has found on the databases that were asked for: tables, and in the end the goals that were missed. */
final class Report {
    private final PrintStream out;
    private final int warmUps;
    private final int rounds;
    private final List<String> missed = new ArrayList<>();
    private long made;

    private Report(PrintStream out, int warmUps, int rounds) {
        this.out = out;
        this.warmUps = warmUps;
        this.rounds = rounds;
    }

    /** What is measured on one database. */
    interface Benchmark {
        void measure(Engine engine, Report report);
    }

    /**
     * @param warmUps how often each lane is called before it is timed, unless {@code warm-ups=…} says otherwise
     * @param rounds how often each lane is timed, unless {@code rounds=…} says otherwise
     */
    static void print(PrintStream out, String[] arguments, int warmUps, int rounds, Benchmark benchmark)
            throws IOException {
        Report report = new Report(
                out,
                Integer.parseInt(Arguments.of(arguments, "warm-ups", Integer.toString(warmUps))),
                Integer.parseInt(Arguments.of(arguments, "rounds", Integer.toString(rounds))));
        Path folder = Files.createTempDirectory("benchmarks");
        try {
            for (String database : Arguments.databases(arguments)) {
                try (Engine engine = Engine.named(database, folder)) {
                    benchmark.measure(engine, report);
                }
            }
            report.conclude();
        } finally {
            Arguments.delete(folder);
        }
    }

    /** Before anything is measured, lest the first be measured while Java still learns. */
    void warmUp(List<Lane> lanes) {
        made += Lane.race(lanes, warmUps, 1);
    }

    void race(List<List<Lane>> lanes) {
        made += Lane.race(lanes.stream().flatMap(List::stream).toList(), warmUps, rounds);
    }

    void table(String title, List<String> columns) {
        out.println();
        out.println("### " + title);
        out.println();
        out.println("| " + String.join(" | ", columns) + " |");
        out.println("|" + "---|".repeat(columns.size()));
    }

    /** @param format of {@link String#format}, without the bars at both ends */
    void row(String format, Object... values) {
        out.println("| " + String.format(Locale.ROOT, format, values) + " |");
    }

    /** Median and 95th percentile, in milliseconds. */
    static String times(Lane lane) {
        return String.format(Locale.ROOT, "%.2f / %.2f", lane.p50(), lane.p95());
    }

    void judge(String what, double value, double most) {
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
