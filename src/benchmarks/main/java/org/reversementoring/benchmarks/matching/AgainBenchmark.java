package org.reversementoring.benchmarks.matching;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.reversementoring.matching.BestPairs;
import org.reversementoring.matching.Candidates;
import org.reversementoring.matching.Cohort;
import org.reversementoring.matching.Emphasis;
import org.reversementoring.matching.Goal;
import org.reversementoring.matching.Market;
import org.reversementoring.matching.Matcher;
import org.reversementoring.matching.Pair;
import org.reversementoring.matching.Request;

/**
 * Times going on after one change beside solving from nothing, by turns, on the same candidates: the median of the solving
 * thread's processor time, and whether both found as much. Each round changes something else of its kind.
 *
 * <p>Arguments, all optional: {@code sides=1000,5000,20000} {@code kinds=SLACK,TIGHT,SCARCE,ONE_TO_ONE}
 * {@code goals=MOST_PAIRS,FAIREST} {@code candidates=100} {@code rounds=7} {@code warm-ups=3}
 */
public final class AgainBenchmark {
    private static final int MORE = 3;

    private final PrintStream out;
    private final Map<String, String> arguments = new TreeMap<>(Map.of(
            "sides", "1000,5000,20000",
            "kinds", "SLACK,TIGHT,SCARCE,ONE_TO_ONE",
            "goals", "MOST_PAIRS,FAIREST",
            "candidates", "100",
            "rounds", "7",
            "warm-ups", "3"));

    private AgainBenchmark(PrintStream out, String... arguments) {
        this.out = out;
        Stream.of(arguments)
                .map(argument -> argument.split("=", 2))
                .filter(argument -> argument.length == 2)
                .forEach(argument -> this.arguments.put(argument[0], argument[1]));
    }

    public static void main(String... arguments) {
        new AgainBenchmark(System.out, arguments).timeAll();
    }

    private void timeAll() {
        out.println("| a side | market | goal | change | again ms | from nothing ms | × |");
        out.println("|---|---|---|---|---|---|---|");
        for (String side : arguments.get("sides").split(",")) {
            for (String kind : arguments.get("kinds").split(",")) {
                Cohort cohort = new Workforce(Integer.parseInt(side), MarketKind.valueOf(kind)).cohort();
                Candidates candidates = new Matcher(1)
                        .candidates(cohort, Request.usual(), Integer.parseInt(arguments.get("candidates")));
                for (String goal : arguments.get("goals").split(",")) {
                    for (Change change : Change.values()) {
                        time(side, kind, Goal.valueOf(goal), change, cohort.market(), candidates);
                    }
                }
            }
        }
    }

    private void time(String side, String kind, Goal goal, Change change, Market market, Candidates candidates) {
        int highest = Emphasis.usual().highestScore();
        int warmUps = Integer.parseInt(arguments.get("warm-ups"));
        long[] again = new long[Integer.parseInt(arguments.get("rounds"))];
        long[] fromNothing = new long[again.length];
        for (int round = -warmUps; round < again.length; round++) {
            State whole = new State(market, candidates);
            int person = Math.floorMod(round * 7919 + 17, market.mentees());
            State before = change.before(whole, person);
            State after = change.after(whole, person);
            BestPairs standing =
                    BestPairs.standing(before.market(), before.candidates(), goal, highest, market.mostPairs() + MORE);
            standing.find();
            long[] took = new long[2];
            BestPairs.Found gone = timed(() -> standing.again(after.market(), after.candidates()), took, 0);
            BestPairs.Found begun =
                    timed(() -> BestPairs.among(after.market(), after.candidates(), goal, highest), took, 1);
            if (gone.pairs().size() != begun.pairs().size() || total(gone) != total(begun)) {
                throw new IllegalStateException(change + ": " + gone.pairs().size() + ", " + total(gone) + " and not "
                        + begun.pairs().size() + ", " + total(begun));
            }
            if (round >= 0) {
                again[round] = took[0];
                fromNothing[round] = took[1];
            }
        }
        Arrays.sort(again);
        Arrays.sort(fromNothing);
        out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.1f | %.1f | %.3f |%n",
                side,
                kind,
                goal,
                change,
                again[again.length / 2] / 1e6,
                fromNothing[again.length / 2] / 1e6,
                (double) again[again.length / 2] / fromNothing[again.length / 2]);
    }

    private static BestPairs.Found timed(Supplier<BestPairs.Found> work, long[] took, int at) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        BestPairs.Found found = work.get();
        took[at] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        return found;
    }

    private static long total(BestPairs.Found found) {
        return found.pairs().stream().mapToLong(Pair::score).sum();
    }

    private record State(Market market, Candidates candidates) {}

    private enum Change {
        /** A mentee and one of their candidates are a pair whatever else happens. */
        PIN {
            @Override
            State after(State whole, int mentee) {
                Candidates candidates = whole.candidates();
                int from = candidates.first(mentee);
                return from == candidates.first(mentee + 1)
                        ? whole
                        : new State(
                                whole.market().after(mentee, candidates.mentor(from)),
                                candidates.without(at -> at == from));
            }
        },
        /** A mentor has no place any more. */
        DROP_OUT {
            @Override
            State after(State whole, int mentor) {
                return new State(whole.market().withMentorPlaces(mentor, 0), whole.candidates());
            }
        },
        /** A mentor of whom nobody knew has places. */
        LATE_JOINER {
            @Override
            State before(State whole, int mentor) {
                return new State(
                        whole.market().withMentorPlaces(mentor, 0),
                        whole.candidates().without(at -> whole.candidates().mentor(at) == mentor));
            }

            @Override
            State after(State whole, int mentor) {
                return whole;
            }
        },
        /** A mentor has one more place. */
        PLACE {
            @Override
            State after(State whole, int mentor) {
                Market market = whole.market();
                return new State(market.withMentorPlaces(mentor, market.mentorPlaces(mentor) + 1), whole.candidates());
            }
        },
        /** Another rule for one mentee: every other candidate is none any more. */
        RULE {
            @Override
            State after(State whole, int mentee) {
                Candidates candidates = whole.candidates();
                int from = candidates.first(mentee);
                int end = candidates.first(mentee + 1);
                return new State(
                        whole.market(), candidates.without(at -> at >= from && at < end && (at - from) % 2 == 0));
            }
        };

        State before(State whole, int person) {
            return whole;
        }

        abstract State after(State whole, int person);
    }
}
