package org.reversementoring.benchmarks.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reversementoring.matching.Candidates;
import org.reversementoring.matching.Cohort;
import org.reversementoring.matching.Emphasis;
import org.reversementoring.matching.Goal;
import org.reversementoring.matching.Matcher;
import org.reversementoring.matching.Matching;
import org.reversementoring.matching.Progress;
import org.reversementoring.matching.Request;

/**
 * Times solvers on the same candidates, each in a Java of its own, one thread each: the median of what they take to build
 * their model and solve it, and whether they found the same. Then times whole runs, which prove their result over all
 * pairs, beside the yardstick's time for all pairs, to which finding and scoring these is not counted.
 *
 * <p>Arguments, all optional: {@code sides=200,1000,5000,20000} {@code kinds=SLACK,TIGHT,SCARCE,ONE_TO_ONE}
 * {@code candidates=100} {@code warm-up-seconds=5} {@code rounds=7} {@code largest-for-jgrapht=1000}
 * {@code largest-over-all=20000} {@code largest-or-tools-over-all=5000} {@code clock=wall}; by {@code clock=cpu} a busy
 * machine disturbs less: the solving thread's time, and of whole runs that of all threads of the Java.
 */
public final class MatchingBenchmark {
    private static final String ONE = "one";
    /** A whole run with little memory, and what the yardstick takes for every pair that the rules allow. */
    private static final String OURS_OVER_ALL = "OURS_OVER_ALL";

    private static final String OR_TOOLS_OVER_ALL = "OR_TOOLS_OVER_ALL";

    private final PrintStream out;
    private final Map<String, String> arguments = new TreeMap<>(Map.of(
            "sides", "200,1000,5000,20000",
            "kinds", "SLACK,TIGHT,SCARCE,ONE_TO_ONE",
            "candidates", "100",
            "warm-up-seconds", "5",
            "rounds", "7",
            "largest-for-jgrapht", "1000",
            "largest-over-all", "20000",
            "largest-or-tools-over-all", "5000",
            "clock", "wall"));
    private final List<Double> ratios = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    private MatchingBenchmark(PrintStream out, String... arguments) {
        this.out = out;
        Stream.of(arguments)
                .map(argument -> argument.split("=", 2))
                .filter(argument -> argument.length == 2)
                .forEach(argument -> this.arguments.put(argument[0], argument[1]));
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        MatchingBenchmark benchmark = new MatchingBenchmark(System.out, arguments);
        if (arguments.length > 0 && arguments[0].equals(ONE)) {
            benchmark.timeOne();
        } else {
            benchmark.timeAll();
        }
    }

    private void timeAll() throws IOException, InterruptedException {
        out.println("| side | market | solver | ms | × OR-Tools | pairs | total | people |");
        out.println("|---|---|---|---|---|---|---|---|");
        for (String side : argument("sides").split(",")) {
            for (String kind : argument("kinds").split(",")) {
                Timed yardstick =
                        inOwnJava(side, kind, Contender.OR_TOOLS.name()).orElseThrow();
                print(side, kind, Contender.OR_TOOLS.name(), yardstick, yardstick);
                for (Contender contender : Contender.values()) {
                    boolean tooSlow = contender == Contender.JGRAPHT
                            && Integer.parseInt(side) > Integer.parseInt(argument("largest-for-jgrapht"));
                    if (contender != Contender.OR_TOOLS && !tooSlow) {
                        compare(side, kind, contender, yardstick);
                    }
                }
                compareOverAll(side, kind);
            }
        }
        out.printf(
                Locale.ROOT,
                "%nGeometric mean of ours to OR-Tools: %.2f, most %.2f%n",
                Math.exp(ratios.stream().mapToDouble(Math::log).average().orElse(0)),
                ratios.stream().mapToDouble(ratio -> ratio).max().orElse(0));
        differences.forEach(out::println);
        if (!differences.isEmpty()) {
            throw new IllegalStateException("Not everybody found the same");
        }
    }

    private void compare(String side, String kind, Contender contender, Timed yardstick)
            throws IOException, InterruptedException {
        Optional<Timed> timed = inOwnJava(side, kind, contender.name());
        if (timed.isEmpty()) {
            return;
        }
        print(side, kind, contender.name(), timed.get(), yardstick);
        boolean sameGoal = contender == Contender.OURS || contender == Contender.JGRAPHT;
        if (sameGoal && !timed.get().result().startsWith(yardstick.pairsAndTotal())) {
            differences.add(side + " " + kind + " " + contender + ": "
                    + timed.get().result() + " and not " + yardstick.result());
        }
        if (contender == Contender.OURS) {
            ratios.add(timed.get().milliseconds() / yardstick.milliseconds());
        }
    }

    private void compareOverAll(String side, String kind) throws IOException, InterruptedException {
        if (Integer.parseInt(side) > Integer.parseInt(argument("largest-over-all"))) {
            return;
        }
        Timed ours = inOwnJava(side, kind, OURS_OVER_ALL).orElseThrow();
        Optional<Timed> yardstick = Integer.parseInt(side) > Integer.parseInt(argument("largest-or-tools-over-all"))
                ? Optional.empty()
                : inOwnJava(side, kind, OR_TOOLS_OVER_ALL);
        yardstick.ifPresent(timed -> print(side, kind, OR_TOOLS_OVER_ALL, timed, timed));
        print(side, kind, OURS_OVER_ALL, ours, yardstick.orElse(ours));
        if (yardstick.isPresent()
                && !ours.pairsAndTotal().equals(yardstick.get().pairsAndTotal())) {
            differences.add(side + " " + kind + " over all pairs: " + ours.result() + " and not "
                    + yardstick.get().result());
        }
    }

    private void print(String side, String kind, String who, Timed timed, Timed yardstick) {
        out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %.1f | %.2f | %s |%n",
                side,
                kind,
                who,
                timed.milliseconds(),
                timed.milliseconds() / yardstick.milliseconds(),
                timed.result().replace(" ", " | "));
    }

    /** @param result pairs, total and people */
    private record Timed(double milliseconds, String result) {

        String pairsAndTotal() {
            return result.substring(0, result.lastIndexOf(' ') + 1);
        }
    }

    private Optional<Timed> inOwnJava(String side, String kind, String who) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                who.equals(OURS_OVER_ALL) ? "-Xmx256m" : "-Xmx4g",
                "-cp",
                System.getProperty("java.class.path"),
                MatchingBenchmark.class.getName(),
                ONE));
        arguments.forEach((name, value) -> command.add(name + "=" + value));
        command.addAll(List.of("side=" + side, "kind=" + kind, "who=" + who));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String last = "";
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
            }
        }
        if (process.waitFor() != 0) {
            return Optional.empty();
        }
        String[] parts = last.split(" ", 2);
        return Optional.of(new Timed(Double.parseDouble(parts[0]), parts[1]));
    }

    private void timeOne() {
        int side = Integer.parseInt(argument("side"));
        MarketKind kind = MarketKind.valueOf(argument("kind"));
        Cohort cohort = new Workforce(side, kind).cohort();
        String who = argument("who");
        int highest = Emphasis.usual().highestScore();
        int most = who.equals(OR_TOOLS_OVER_ALL) ? side : Integer.parseInt(argument("candidates"));
        Candidates candidates =
                who.equals(OURS_OVER_ALL) ? null : new Matcher(2).candidates(cohort, Request.usual(), most);
        long warmUntil = System.nanoTime() + 1_000_000_000L * Integer.parseInt(argument("warm-up-seconds"));
        long[] nanoseconds = new long[Integer.parseInt(argument("rounds"))];
        Contender.Result result = null;
        for (int round = 0; round < nanoseconds.length; ) {
            boolean warm = System.nanoTime() >= warmUntil;
            long before = now();
            result = who.equals(OURS_OVER_ALL)
                    ? overAllPairs(cohort)
                    : Contender.valueOf(who.replace(OR_TOOLS_OVER_ALL, Contender.OR_TOOLS.name()))
                            .solve(cohort.market(), candidates, highest);
            if (warm) {
                nanoseconds[round++] = now() - before;
            }
        }
        Arrays.sort(nanoseconds);
        out.printf(
                Locale.ROOT,
                "%.3f %d %d %d%n",
                nanoseconds[nanoseconds.length / 2] / 1e6,
                result.pairs(),
                result.total(),
                result.people());
    }

    private long now() {
        if (!argument("clock").equals("cpu")) {
            return System.nanoTime();
        }
        return argument("who").equals(OURS_OVER_ALL)
                ? ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElseThrow()
                        .toNanos()
                : ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Contender.Result overAllPairs(Cohort cohort) {
        Matching matching = new Matcher(2).match(cohort, Request.usual().with(Goal.MOST_PAIRS), Progress.unheard());
        return new Contender.Result(
                matching.statistics().pairs(),
                matching.statistics().total(),
                (long) cohort.people()
                        - matching.menteesWithout().size()
                        - matching.mentorsWithout().size());
    }

    private String argument(String name) {
        return arguments.get(name);
    }
}
