package org.reversementoring.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * All pairs of a cohort that the rules allow, mentee by mentee, by as many threads as wished. Each mentee's pairs are
 * found alone, so that the number of threads changes nothing.
 */
final class CohortPairs implements AllPairs {
    private static final int MENTEES_AT_A_TIME = 64;

    private final Cohort cohort;
    private final Rules rules;
    private final Emphasis emphasis;
    private final Map<Integer, Set<Integer>> untouchable = new HashMap<>();
    private final int threads;
    private final int most;
    private final Runnable pulse;

    /**
     * @param most how many pairs of each mentee are handed out at a time, the best ones
     * @param pulse called every now and then from the thread that asks; what it throws ends the search
     */
    CohortPairs(Cohort cohort, Rules rules, Emphasis emphasis, Fixed fixed, int threads, int most, Runnable pulse) {
        this.cohort = cohort;
        this.rules = rules;
        this.emphasis = emphasis;
        this.threads = threads;
        this.most = most;
        this.pulse = pulse;
        fixed.locked().forEach(this::leave);
        fixed.barred().forEach(this::leave);
    }

    private void leave(Fixed.Tie tie) {
        cohort.menteeNumber(tie.mentee())
                .ifPresent(mentee -> cohort.mentorNumber(tie.mentor()).ifPresent(mentor -> untouchable
                        .computeIfAbsent(mentee, first -> new HashSet<>())
                        .add(mentor)));
    }

    /** The best pairs of each mentee. */
    Candidates best() {
        return gather(desk -> {
            for (int at = 0; at < desk.prospects.size(); at++) {
                int mentor = desk.prospects.mentor(at);
                int score = desk.prospects.scoreFrom(mentor, desk.shortlist.leastWorth());
                if (score >= 0 && desk.mayTake(mentor)) {
                    desk.shortlist.add(score, mentor, score);
                }
            }
        });
    }

    @Override
    public Candidates better(Wanted wanted, Candidates known) {
        return gather(desk -> {
            Set<Integer> seen = new HashSet<>();
            for (int at = 0; at < desk.prospects.size(); at++) {
                int mentor = desk.prospects.mentor(at);
                int score = desk.prospects.scoreFrom(mentor, wanted.leastScore(desk.mentee, mentor));
                if (score >= 0 && wanted.wants(desk.mentee, mentor, score) && desk.mayTake(mentor)) {
                    if (seen.isEmpty()) {
                        desk.addAllOf(known, seen);
                    }
                    if (!seen.contains(mentor)) {
                        desk.shortlist.add(wanted.gain(desk.mentee, mentor, score), mentor, score);
                    }
                }
            }
        });
    }

    private Candidates gather(Consumer<Desk> row) {
        int mentees = cohort.market().mentees();
        long[][] found = new long[mentees][];
        AtomicInteger next = new AtomicInteger();
        ExecutorService others = threads > 1 ? Executors.newFixedThreadPool(threads - 1) : null;
        try {
            List<Future<Void>> working = new ArrayList<>();
            for (int thread = 1; thread < threads; thread++) {
                working.add(others.submit(work(row, found, next, () -> {})));
            }
            work(row, found, next, pulse).call();
            for (Future<Void> each : working) {
                each.get();
            }
        } catch (RuntimeException | Error failed) {
            throw failed;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (Exception interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            next.set(mentees);
            if (others != null) {
                others.shutdown();
            }
        }
        Candidates.Builder builder =
                new Candidates.Builder(mentees, cohort.market().mentors(), 0);
        for (long[] pairs : found) {
            builder.addAll(pairs);
            builder.endOfMentee();
        }
        return builder.build();
    }

    private Callable<Void> work(Consumer<Desk> row, long[][] found, AtomicInteger next, Runnable each) {
        return () -> {
            Desk desk = new Desk();
            for (int from = next.getAndAdd(MENTEES_AT_A_TIME);
                    from < found.length;
                    from = next.getAndAdd(MENTEES_AT_A_TIME)) {
                each.run();
                for (desk.mentee = from;
                        desk.mentee < Math.min(from + MENTEES_AT_A_TIME, found.length);
                        desk.mentee++) {
                    desk.shortlist.clear();
                    desk.prospects.of(desk.mentee);
                    row.accept(desk);
                    found[desk.mentee] = desk.shortlist.pairs();
                }
            }
            return null;
        };
    }

    /** Where one thread works. */
    private final class Desk {
        private final Prospects prospects = new Prospects(cohort, rules, emphasis);
        private final Shortlist shortlist = new Shortlist(most);
        private int mentee;

        boolean mayTake(int mentor) {
            return untouchable.isEmpty()
                    || !untouchable.getOrDefault(mentee, Set.of()).contains(mentor);
        }

        void addAllOf(Candidates known, Set<Integer> seen) {
            for (int at = known.first(mentee); at < known.first(mentee + 1); at++) {
                seen.add(known.mentor(at));
            }
        }
    }
}
