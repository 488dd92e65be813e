package org.reversementoring.round;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.matching.Explanations;
import org.reversementoring.matching.Fixed;
import org.reversementoring.matching.Judge;
import org.reversementoring.matching.LeftOut;
import org.reversementoring.matching.Match;
import org.reversementoring.matching.Matcher;
import org.reversementoring.matching.Matching;
import org.reversementoring.matching.Rules;
import org.reversementoring.matching.Statistics;
import org.reversementoring.matching.Survey;
import org.reversementoring.matching.Unproved;
import org.reversementoring.pairing.Snapshot;
import org.reversementoring.pairing.Snapshots;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes runs. Not for people: it asks for no reader. Every node may work at the same time, each with one thread: a run is
 * in the hands of one node, which says every few seconds that it is alive. Nothing is open in the database while pairs
 * are looked for.
 */
public class RoundWork {
    /** Whoever has said nothing for so long is gone. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    /** A run that takes its servers down with it is not tried for ever. */
    static final int MOST_ATTEMPTS = 3;

    /** For so many of those left out it is found out at once what would help, if it does not take too long. */
    static final int MOST_ANSWERS = 25;

    private static final Duration TIME_FOR_ANSWERS = Duration.ofSeconds(20);
    private static final Duration TIME_FOR_ONE_ASKED = Duration.ofMinutes(10);
    private static final int MOST_ASKED = 10;
    private static final int THREADS = 2;
    private static final Logger LOG = LoggerFactory.getLogger(RoundWork.class);

    private final Runs runs;
    private final Results results;
    private final Boards boards;
    private final Snapshots snapshots;
    private final Programmes programmes;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;
    private final Matcher matcher = new Matcher(THREADS);

    public RoundWork(
            Runs runs,
            Results results,
            Boards boards,
            Snapshots snapshots,
            Programmes programmes,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.runs = runs;
        this.results = results;
        this.boards = boards;
        this.snapshots = snapshots;
        this.programmes = programmes;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /**
     * Makes the next run that waits, or was left by a node that has gone; where there is none, finds out what somebody has
     * asked about one.
     *
     * @param node a name that no other node has
     * @param stopping whether the node is about to stop: asked often, and then the run is left to others
     * @return whether there was anything to do
     */
    public boolean next(String node, BooleanSupplier stopping) {
        if (readOnlyMode.isOn() || stopping.getAsBoolean()) {
            return false;
        }
        Instant now = clock.instant();
        Optional<Runs.Claim> claim = transactions.inOne(() -> runs.claim(node, now, now.minus(SILENCE)));
        claim.ifPresent(taken -> make(taken, node, stopping));
        return claim.isPresent() || answerNext(stopping);
    }

    private void make(Runs.Claim claim, String node, BooleanSupplier stopping) {
        Run run = claim.run();
        try {
            if (claim.attempts() > MOST_ATTEMPTS) {
                throw new Hopeless(Problem.of(Problem.Kind.ABANDONED));
            }
            make(run, new Pulse(run.id(), node, stopping), node, stopping);
        } catch (CancellationException ended) {
            transactions.inOne(() -> putDown(run, node));
        } catch (Hopeless hopeless) {
            fail(run, node, hopeless.problem);
        } catch (Refused refused) {
            LOG.info("Run {} of matching was refused: {}", run.id(), refused.getMessage());
            fail(run, node, Problem.of(Problem.Kind.REFUSED));
        } catch (Unproved unproved) {
            LOG.error("Run {} of matching", run.id(), unproved);
            fail(run, node, Problem.of(Problem.Kind.UNPROVED));
        } catch (RuntimeException unforeseen) {
            LOG.error("Run {} of matching", run.id(), unforeseen);
            fail(run, node, Problem.of(Problem.Kind.BROKEN));
        }
    }

    /** One that has been taken over is in other hands, and nothing happens to it here. */
    private void putDown(Run run, String node) {
        runs.release(run.id(), node);
        if (runs.byId(run.id()).filter(now -> now.state() == RunState.CANCELLED).isPresent()) {
            results.clear(run.id());
        }
    }

    private void fail(Run run, String node, Problem problem) {
        transactions.inOne(() -> {
            if (runs.fail(run.id(), node, problem, clock.instant())) {
                results.clear(run.id());
            }
        });
    }

    /** Ends a run that cannot come to anything. */
    private static final class Hopeless extends RuntimeException {
        private final transient Problem problem;

        Hopeless(Problem problem) {
            super(problem.toString(), null, false, false);
            this.problem = problem;
        }
    }

    private void make(Run run, Pulse pulse, String node, BooleanSupplier stopping) {
        boolean open = programmes
                .byId(run.programmeId())
                .filter(programme -> !programme.closed())
                .isPresent();
        if (!open) {
            throw new Hopeless(Problem.of(Problem.Kind.PROGRAMME_CLOSED));
        }
        transactions.inOne(() -> results.clear(run.id()));
        List<KeptPair> before = onBoard(run);
        Input input = input(run, ties(before, Mark.LOCKED), ties(before, Mark.DROPPED), pulse);
        Survey survey = survey(input, pulse);
        Instant begun = clock.instant();
        Input.Solved solved = input.solved(matcher, (step, round) -> pulse.at(Stage.of(step), round));
        Duration taken = Duration.between(begun, clock.instant());
        pulse.at(Stage.KEEPING, 0);
        List<KeptPair> pairs = pairs(run, input, solved, before);
        List<KeptLeftOut> leftOut = leftOut(run, solved.matching(), survey);
        keep(pairs, leftOut, pulse);
        finish(run, node, findings(input, solved.matching(), pairs, survey));
        sweep(run.programmeId());
        if (run.kind() == RunKind.ROUND) {
            answerFirst(run, input, solved, taken, stopping);
        }
    }

    /** What coordinators have done to the round at hand; a published one leaves only what was dropped. */
    private List<KeptPair> onBoard(Run run) {
        Board board = boards.of(run.programmeId());
        if (board.runId().isEmpty()) {
            return List.of();
        }
        return results.pairs(board.runId().getAsInt()).stream()
                .filter(pair -> pair.mark() == Mark.DROPPED || pair.mark() == Mark.LOCKED)
                .toList();
    }

    private static Set<Fixed.Tie> ties(List<KeptPair> pairs, Mark mark) {
        return ties(pairs, pair -> pair.mark() == mark);
    }

    private static Set<Fixed.Tie> ties(List<KeptPair> pairs, Predicate<KeptPair> which) {
        return pairs.stream().filter(which).map(KeptPair::tie).collect(Collectors.toSet());
    }

    private Input input(Run run, Set<Fixed.Tie> locked, Set<Fixed.Tie> dropped, Runnable pulse) {
        Snapshot snapshot = snapshots.of(run.programmeId(), run.policy(), run.seed(), run.askedAt(), pulse);
        return Input.of(snapshot, run.policy(), locked, dropped);
    }

    private static Survey survey(Input input, Runnable pulse) {
        if (input.cohort().market().mentors() == 0) {
            throw new Hopeless(Problem.of(Problem.Kind.NO_MENTORS));
        }
        if (input.cohort().market().mentees() == 0) {
            throw new Hopeless(Problem.of(Problem.Kind.NO_MENTEES));
        }
        Survey survey = Survey.of(input.cohort(), input.request());
        pulse.run();
        if (input.locked().isEmpty()) {
            survey.emptiedBy().ifPresent(rule -> {
                int people = survey.excluded().getOrDefault(rule, 0);
                throw new Hopeless(new Problem(Problem.Kind.EMPTIED, Optional.of(rule), people));
            });
        }
        return survey;
    }

    private static List<KeptPair> pairs(Run run, Input input, Input.Solved solved, List<KeptPair> before) {
        Judge judge = new Judge(input.cohort(), solved.request());
        Judge lenient = new Judge(input.cohort(), solved.request().with(Rules.fewest()));
        List<KeptPair> pairs = new ArrayList<>();
        for (Match match : solved.matching().matches()) {
            Fixed.Tie tie = Input.tie(match);
            boolean already = input.snapshot().already().contains(tie);
            boolean locked = !already && match.locked();
            Judge.Judgement judged = (match.locked() ? lenient : judge).of(tie).orElseThrow();
            pairs.add(KeptPair.of(
                    run.id(),
                    tie,
                    match.score(),
                    judged.points(),
                    already ? Origin.ALREADY : locked ? Origin.LOCKED_BEFORE : Origin.RUN,
                    already ? Mark.ALREADY : locked ? Mark.LOCKED : Mark.SUGGESTED));
        }
        before.stream()
                .filter(pair -> pair.mark() == Mark.DROPPED)
                .map(pair -> KeptPair.of(
                        run.id(), pair.tie(), pair.score(), pair.points(), Origin.DROPPED_BEFORE, Mark.DROPPED))
                .forEach(pairs::add);
        return pairs;
    }

    private static List<KeptLeftOut> leftOut(Run run, Matching matching, Survey survey) {
        return Stream.concat(
                        matching.menteesWithout().stream().map(person -> leftOut(person, false, survey)),
                        matching.mentorsWithout().stream().map(person -> leftOut(person, true, survey)))
                .map(one -> new KeptLeftOut(0, run.id(), one, KeptLeftOut.Answer.NOT_ASKED))
                .toList();
    }

    private static LeftOut leftOut(PersonKey person, boolean asMentor, Survey survey) {
        return new LeftOut(person, asMentor, survey.cause(person, asMentor), Optional.empty(), 0);
    }

    /** In short transactions, each of which makes sure that the run is still in this node's hands. */
    private void keep(List<KeptPair> pairs, List<KeptLeftOut> leftOut, Pulse pulse) {
        batches(pairs)
                .forEach(some -> transactions.inOne(() -> {
                    pulse.beat();
                    results.add(some);
                }));
        batches(leftOut)
                .forEach(some -> transactions.inOne(() -> {
                    pulse.beat();
                    results.addLeftOut(some);
                }));
    }

    private static <T> List<List<T>> batches(List<T> all) {
        List<List<T>> batches = new ArrayList<>();
        for (int start = 0; start < all.size(); start += Results.MOST_AT_ONCE) {
            batches.add(all.subList(start, Math.min(start + Results.MOST_AT_ONCE, all.size())));
        }
        return batches;
    }

    private static Runs.Findings findings(Input input, Matching matching, List<KeptPair> pairs, Survey survey) {
        int[] scores = pairs.stream()
                .filter(pair -> pair.mark().isOnBoard())
                .mapToInt(KeptPair::score)
                .sorted()
                .toArray();
        long already =
                pairs.stream().filter(pair -> pair.mark() == Mark.ALREADY).count();
        Summary summary = new Summary(
                input.cohort().market().mentees(),
                input.cohort().market().mentors(),
                Math.toIntExact(already),
                Statistics.of(
                        scores,
                        matching.menteesWithout().size(),
                        matching.mentorsWithout().size()),
                survey.excluded());
        return new Runs.Findings(
                input.digest(), summary, input.cohort().wanted(), CertificateText.of(matching.certificate()));
    }

    private void finish(Run run, String node, Runs.Findings findings) {
        transactions.inOne(() -> {
            if (run.kind() == RunKind.ROUND) {
                Board board = boards.of(run.programmeId());
                boards.put(board.under(run.id(), findings.summary().statistics()));
            }
            if (!runs.finish(run.id(), node, findings, clock.instant())) {
                throw new CancellationException();
            }
        });
    }

    /** Forgets runs that nobody looks at any more. */
    private void sweep(int programmeId) {
        Board board = boards.of(programmeId);
        List<Run> all = runs.of(programmeId, Integer.MAX_VALUE);
        for (RunKind kind : RunKind.values()) {
            all.stream()
                    .filter(run -> run.kind() == kind && run.state().isOver())
                    .skip(RoundService.MOST_KEPT)
                    .map(Run::id)
                    .filter(id -> board.runId().orElse(0) != id
                            && board.earlierRunId().orElse(0) != id)
                    .forEach(id -> transactions.inOne(() -> {
                        results.clear(id);
                        runs.remove(id);
                    }));
        }
    }

    /** @param taken how long it takes to find pairs once: an answer may need that many times over */
    private void answerFirst(Run run, Input input, Input.Solved solved, Duration taken, BooleanSupplier stopping) {
        Instant end = clock.instant().plus(TIME_FOR_ANSWERS).minus(taken.multipliedBy(Explanations.MOST_ATTEMPTS));
        List<KeptLeftOut> first = Stream.of(false, true)
                .flatMap(asMentor -> results.leftOut(run.id(), asMentor, 0, MOST_ANSWERS).stream())
                .limit(MOST_ANSWERS)
                .toList();
        answer(
                first,
                input,
                solved,
                () -> stopping.getAsBoolean() || clock.instant().isAfter(end));
    }

    private void answer(List<KeptLeftOut> people, Input input, Input.Solved solved, BooleanSupplier enough) {
        Explanations explanations = new Explanations(
                input.snapshot().people(), input.snapshot().around(), solved.request(), solved.matching(), matcher);
        for (KeptLeftOut one : people) {
            if (enough.getAsBoolean()) {
                return;
            }
            PersonKey person = one.leftOut().person();
            LeftOut answer =
                    one.leftOut().asMentor() ? explanations.leftOutMentor(person) : explanations.leftOutMentee(person);
            LeftOut known = new LeftOut(
                    person, one.leftOut().asMentor(), one.leftOut().cause(), answer.change(), answer.attempts());
            transactions.inOne(
                    () -> results.answer(new KeptLeftOut(one.id(), one.runId(), known, KeptLeftOut.Answer.KNOWN)));
        }
    }

    /** @return whether somebody had asked anything */
    private boolean answerNext(BooleanSupplier stopping) {
        Instant now = clock.instant();
        List<KeptLeftOut> asked =
                transactions.inOne(() -> results.asked(now, now.plus(TIME_FOR_ONE_ASKED), MOST_ASKED));
        if (!asked.isEmpty()) {
            Optional<Run> run = runs.byId(asked.get(0).runId());
            run.ifPresent(known -> answer(known, asked, stopping));
        }
        return !asked.isEmpty();
    }

    /** What a run was made from is put together again, and is the same only if nobody has changed since. */
    private void answer(Run run, List<KeptLeftOut> asked, BooleanSupplier stopping) {
        List<KeptPair> pairs = results.pairs(run.id());
        Input input = input(
                run,
                ties(pairs, pair -> pair.origin() == Origin.LOCKED_BEFORE),
                ties(pairs, pair -> pair.origin() == Origin.DROPPED_BEFORE),
                () -> {});
        if (!input.digest().equals(run.digest())) {
            asked.forEach(one -> transactions.inOne(() -> results.answer(
                    new KeptLeftOut(one.id(), one.runId(), one.leftOut(), KeptLeftOut.Answer.OUTDATED))));
            return;
        }
        Input.Solved solved = input.solved(matcher, (step, round) -> {
            if (stopping.getAsBoolean()) {
                throw new CancellationException();
            }
        });
        answer(asked, input, solved, stopping);
    }

    /** Says that the node is alive, and hears whether it is to go on. */
    private final class Pulse implements Runnable {
        private static final Duration BETWEEN = Duration.ofSeconds(2);

        private final int runId;
        private final String node;
        private final BooleanSupplier stopping;
        private Stage stage = Stage.READING;
        private int sweep;
        private Instant last = Instant.EPOCH;

        Pulse(int runId, String node, BooleanSupplier stopping) {
            this.runId = runId;
            this.node = node;
            this.stopping = stopping;
        }

        void at(Stage nextStage, int nextSweep) {
            boolean moved = nextStage != stage;
            stage = nextStage;
            sweep = nextSweep;
            if (moved) {
                last = Instant.EPOCH;
            }
            run();
        }

        @Override
        public void run() {
            if (stopping.getAsBoolean()) {
                throw new CancellationException();
            }
            if (clock.instant().isAfter(last.plus(BETWEEN))) {
                transactions.inOne(this::beat);
            }
        }

        private void beat() {
            last = clock.instant();
            if (!runs.beat(runId, node, stage, sweep, last)) {
                throw new CancellationException();
            }
        }
    }
}
