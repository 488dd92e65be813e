package org.reversementoring.round;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.matching.Fixed;
import org.reversementoring.matching.Goal;
import org.reversementoring.matching.Policies;
import org.reversementoring.matching.Policy;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;
import org.reversementoring.programme.Violation;

/**
 * Has runs made, and compares them. All of it is for coordinators: every method throws {@link NotPermitted} for anybody
 * else.
 */
public class RoundService {
    /** What-ifs of a programme that wait or run at a time. */
    public static final int MOST_WHAT_IFS = 6;

    /** Older runs of a programme are forgotten, apart from those on its board. */
    public static final int MOST_KEPT = 20;

    private final Runs runs;
    private final Results results;
    private final Boards boards;
    private final Policies policies;
    private final Programmes programmes;
    private final RunSignal signal;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public RoundService(
            Runs runs,
            Results results,
            Boards boards,
            Policies policies,
            Programmes programmes,
            RunSignal signal,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.runs = runs;
        this.results = results;
        this.boards = boards;
        this.policies = policies;
        this.programmes = programmes;
        this.signal = signal;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /**
     * Has the programme's people matched by its policy. What is locked on the board stays, what was dropped stays away.
     *
     * @param after the newest round that the reader knew of; 0 if there was none, which makes one round of a double click
     * @throws Refused if the programme is closed or gone, if the policy contradicts itself, if a round is on its way, or
     *     if one has been begun since
     */
    public Run begin(Reader reader, int programmeId, int after) {
        PersonKey coordinator = reader.coordinating();
        Policy policy = policies.of(programmeId);
        checkedProgramme(programmeId, policy);
        refuseIfBegunSince(programmeId, after);
        Run begun = transactions.inOne(() -> {
            Board board = boards.of(programmeId);
            // Whoever changes the board this moment is refused, or refuses this.
            boards.put(board);
            refuseIfBegunSince(programmeId, after);
            return runs.add(new NewRun(programmeId, RunKind.ROUND, policy, seed(board), coordinator, clock.instant()));
        });
        signal.sound();
        return begun;
    }

    /**
     * Finds out what another policy would lead to, and changes nothing.
     *
     * @throws Refused as {@link #begin}, or if too many are on their way
     */
    public Run whatIf(Reader reader, int programmeId, Policy policy) {
        return whatIfs(reader, programmeId, List.of(policy)).get(0);
    }

    /** Finds out what each goal costs the others: a what-if for every goal, all else being as the policy says. */
    public List<Run> goals(Reader reader, int programmeId) {
        Policy policy = policies.of(programmeId);
        return whatIfs(
                reader,
                programmeId,
                Stream.of(Goal.values())
                        .map(goal -> new Policy(policy.version(), policy.rules(), policy.emphasis(), goal))
                        .toList());
    }

    private List<Run> whatIfs(Reader reader, int programmeId, List<Policy> asked) {
        PersonKey coordinator = reader.coordinating();
        asked.forEach(policy -> checkedProgramme(programmeId, policy));
        long active = runs.of(programmeId, MOST_KEPT).stream()
                .filter(run -> run.kind() == RunKind.WHAT_IF && !run.state().isOver())
                .count();
        if (active + asked.size() > MOST_WHAT_IFS) {
            throw Refused.because("", "round.what-if.too-many", MOST_WHAT_IFS);
        }
        List<Run> begun = transactions.inOne(() -> {
            long seed = seed(boards.of(programmeId));
            List<Run> added = new ArrayList<>();
            for (Policy policy : asked) {
                added.add(
                        runs.add(new NewRun(programmeId, RunKind.WHAT_IF, policy, seed, coordinator, clock.instant())));
            }
            return added;
        });
        signal.sound();
        return begun;
    }

    /** Another one each round, so that where all else is equal it is not always the same who come first. */
    private static long seed(Board board) {
        int round = board.published() ? board.round() + 1 : board.round();
        return (long) board.programmeId() << Integer.SIZE | round;
    }

    private void checkedProgramme(int programmeId, Policy policy) {
        readOnlyMode.refuseIfOn();
        Programme programme =
                programmes.byId(programmeId).orElseThrow(() -> Refused.because("", "programme.made.vanished"));
        if (programme.closed()) {
            throw Refused.because("", "round.programme-closed");
        }
        List<Violation> problems = policy.rules().problems(policy.emphasis());
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private void refuseIfBegunSince(int programmeId, int after) {
        runs.lastRound(programmeId)
                .filter(run -> run.id() != after || !run.state().isOver())
                .ifPresent(run -> {
                    throw Refused.because(
                            "",
                            switch (run.state()) {
                                case WAITING, RUNNING -> "round.run.active";
                                case DONE -> "round.run.since.done";
                                case CANCELLED -> "round.run.since.cancelled";
                                case FAILED -> "round.run.since.failed";
                            });
                });
    }

    /** @throws Refused if it is over, or there is no such run */
    public void cancel(Reader reader, int runId) {
        reader.coordinating();
        readOnlyMode.refuseIfOn();
        boolean cancelled = transactions.inOne(() -> runs.cancel(runId, clock.instant()));
        if (!cancelled) {
            throw Refused.because("", "round.run.over");
        }
    }

    /** How far a run has come; empty if there is none. */
    public Optional<Run> run(Reader reader, int runId) {
        reader.coordinating();
        return runs.byId(runId);
    }

    /** The proof that no better pairs can be made, in lines that {@code CertificateText} describes. */
    public Optional<String> certificate(Reader reader, int runId) {
        reader.coordinating();
        return runs.certificate(runId);
    }

    /** Two runs of one programme side by side; empty unless both are done. */
    public Optional<Comparison> compare(Reader reader, int runId, int otherId) {
        reader.coordinating();
        Optional<Run> one = done(runId);
        Optional<Run> other = done(otherId).filter(run -> one.filter(first -> first.programmeId() == run.programmeId())
                .isPresent());
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Set<Fixed.Tie> ofOne = found(runId);
        Set<Fixed.Tie> ofOther = found(otherId);
        Set<Fixed.Tie> shared = new HashSet<>(ofOne);
        shared.retainAll(ofOther);
        return Optional.of(new Comparison(
                one.get(), other.get(), shared.size(), ofOne.size() - shared.size(), ofOther.size() - shared.size()));
    }

    private Optional<Run> done(int runId) {
        return runs.byId(runId).filter(run -> run.state() == RunState.DONE);
    }

    /** As the run has left them, whatever has been done to them on a board. */
    private Set<Fixed.Tie> found(int runId) {
        return results.pairs(runId).stream()
                .filter(pair -> pair.origin() == Origin.RUN || pair.origin() == Origin.LOCKED_BEFORE)
                .map(KeptPair::tie)
                .collect(Collectors.toSet());
    }
}
