package org.reversementoring.round;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.reversementoring.matching.Fixed;
import org.reversementoring.matching.Judge;
import org.reversementoring.matching.Statistics;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Snapshot;
import org.reversementoring.pairing.Snapshots;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.Change.Act;
import org.reversementoring.programme.Difference;
import org.reversementoring.programme.History;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/**
 * Lets coordinators work on what a run has found, and publish it. All of it is for coordinators: every method throws
 * {@link NotPermitted} for anybody else.
 */
public class BoardService {
    private static final int ALL = Integer.MAX_VALUE;
    private static final int MOST_PEOPLE = 2_000;
    private static final int MOST_SWAPS = 100;

    private final Runs runs;
    private final Results results;
    private final Boards boards;
    private final Snapshots snapshots;
    private final Programmes programmes;
    private final Accounts accounts;
    private final Pairings pairings;
    private final PairingService pairingService;
    private final History history;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public BoardService(
            Runs runs,
            Results results,
            Boards boards,
            Snapshots snapshots,
            Programmes programmes,
            Accounts accounts,
            Pairings pairings,
            PairingService pairingService,
            History history,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.runs = runs;
        this.results = results;
        this.boards = boards;
        this.snapshots = snapshots;
        this.programmes = programmes;
        this.accounts = accounts;
        this.pairings = pairings;
        this.pairingService = pairingService;
        this.history = history;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** Empty if there is no such programme. */
    public Optional<BoardView> view(Reader reader, int programmeId, BoardQuery query) {
        reader.coordinating();
        return programmes.byId(programmeId).map(programme -> {
            Board board = boards.of(programmeId);
            List<Run> all = runs.of(programmeId, 2 * RoundService.MOST_KEPT);
            Optional<Run> run = runOf(board);
            List<KeptPair> found = run.map(known -> page(known, query)).orElseGet(List::of);
            List<KeptPair> shown = found.subList(0, Math.min(found.size(), BoardQuery.PAGE_SIZE));
            Naming naming = Naming.of(accounts, shown.stream());
            List<Run> rounds =
                    all.stream().filter(one -> one.kind() == RunKind.ROUND).toList();
            return new BoardView(
                    programme,
                    board,
                    run,
                    rounds.stream().filter(one -> !one.state().isOver()).findFirst(),
                    rounds.stream().findFirst(),
                    all.stream()
                            .filter(one -> one.kind() == RunKind.WHAT_IF)
                            .limit(RoundService.MOST_KEPT)
                            .toList(),
                    shown.stream().map(naming::view).toList(),
                    found.size() > shown.size(),
                    run.map(known -> known.policy().emphasis().highestScore()).orElse(0),
                    run.map(known -> results.counts(known.id())).orElseGet(Map::of));
        });
    }

    /** One more than a page has, if there is one. Only accounts know names: where these matter, all are looked up. */
    private List<KeptPair> page(Run run, BoardQuery query) {
        if (query.name().isBlank() && !query.order().isByName()) {
            return results.page(run.id(), query);
        }
        List<KeptPair> all =
                results.pairs(run.id()).stream().filter(query.show()::includes).toList();
        Naming naming = Naming.of(accounts, all.stream());
        return all.stream()
                .filter(pair ->
                        naming.isCalled(pair.mentor(), query.name()) || naming.isCalled(pair.mentee(), query.name()))
                .sorted(order(query.order(), naming))
                .skip((long) query.page() * BoardQuery.PAGE_SIZE)
                .limit(BoardQuery.PAGE_SIZE + 1L)
                .toList();
    }

    private static Comparator<KeptPair> order(BoardQuery.Order order, Naming naming) {
        Comparator<KeptPair> first =
                switch (order) {
                    case WEAKEST_FIRST -> Comparator.comparingInt(KeptPair::score);
                    case STRONGEST_FIRST ->
                        Comparator.comparingInt(KeptPair::score).reversed();
                    case BY_MENTOR -> Comparator.comparing(pair -> naming.sortName(pair.mentor()));
                    case BY_MENTEE -> Comparator.comparing(pair -> naming.sortName(pair.mentee()));
                };
        return first.thenComparingInt(KeptPair::id);
    }

    private Optional<Run> runOf(Board board) {
        return board.runId().isPresent() ? runs.byId(board.runId().getAsInt()) : Optional.empty();
    }

    /**
     * What a change would do.
     *
     * @throws Refused as {@link #change} would be
     */
    public Effect preview(Reader reader, int programmeId, BoardChange change) {
        reader.coordinating();
        return planned(programmeId, boards.of(programmeId), change).effect();
    }

    /**
     * With which pairs another one could change partners by the rules, those first whose points gain most by it. Of large
     * boards only the {@value #MOST_PEOPLE} first people are looked at.
     *
     * @throws Refused as {@link #change} would be
     */
    public List<Swap> swaps(Reader reader, int programmeId, int pairId) {
        reader.coordinating();
        Run run = changeable(programmeId, boards.of(programmeId));
        List<KeptPair> onBoard = table(run).onBoard();
        Optional<KeptPair> own =
                onBoard.stream().filter(pair -> pair.id() == pairId).findFirst();
        if (own.isEmpty()) {
            return List.of();
        }
        Set<PersonKey> people =
                new LinkedHashSet<>(List.of(own.get().mentee(), own.get().mentor()));
        onBoard.stream()
                .flatMap(pair -> Stream.of(pair.mentee(), pair.mentor()))
                .limit(MOST_PEOPLE)
                .forEach(people::add);
        Snapshot snapshot = snapshots.of(programmeId, people, run.policy(), run.seed(), clock.instant());
        Judge judge = Judge.ofSome(
                snapshot.people(),
                snapshot.around(),
                runs.wanted(run.id()),
                run.policy().request(Fixed.nothing()));
        Naming naming = Naming.of(accounts, onBoard.stream());
        Set<Fixed.Tie> taken = ties(onBoard);
        taken.addAll(snapshot.already());
        taken.addAll(snapshot.apart());
        return onBoard.stream()
                .filter(other -> !other.mentee().equals(own.get().mentee())
                        && !other.mentor().equals(own.get().mentor()))
                .flatMap(other ->
                        gain(judge, taken, own.get(), other).map(gain -> new Swap(naming.view(other), gain)).stream())
                .sorted(Comparator.comparingInt(Swap::gain).reversed())
                .limit(MOST_SWAPS)
                .toList();
    }

    private static Optional<Integer> gain(Judge judge, Set<Fixed.Tie> taken, KeptPair one, KeptPair other) {
        int gain = -one.score() - other.score();
        for (Fixed.Tie tie :
                List.of(new Fixed.Tie(one.mentee(), other.mentor()), new Fixed.Tie(other.mentee(), one.mentor()))) {
            Optional<Judge.Judgement> judged =
                    judge.of(tie).filter(found -> found.broken().isEmpty());
            if (judged.isEmpty() || taken.contains(tie) || taken.contains(new Fixed.Tie(tie.mentor(), tie.mentee()))) {
                return Optional.empty();
            }
            gain += judged.get().score();
        }
        return Optional.of(gain);
    }

    /**
     * Changes a board.
     *
     * @param version of the board that the reader saw
     * @return what has changed
     * @throws Refused if somebody else has changed the board since, if it is published or a round is on its way, or if a
     *     hard rule forbids the pair
     */
    public Effect change(Reader reader, int programmeId, int version, BoardChange change) {
        reader.coordinating();
        readOnlyMode.refuseIfOn();
        Board board = seen(programmeId, version);
        Planned planned = planned(programmeId, board, change);
        transactions.inOne(() -> {
            boards.put(board.with(planned.effect().after()));
            results.put(planned.pairs());
        });
        return planned.effect();
    }

    private Board seen(int programmeId, int version) {
        Board board = boards.of(programmeId);
        if (board.version() != version) {
            throw Refused.because("", board.published() ? "round.board.published" : "round.board.outdated");
        }
        return board;
    }

    private record Planned(List<KeptPair> pairs, Effect effect) {}

    private Planned planned(int programmeId, Board board, BoardChange change) {
        Run run = changeable(programmeId, board);
        Table before = table(run);
        Map<Integer, Integer> wanted = new HashMap<>();
        List<KeptPair> changed = new Rearrangement(run.id(), before, people -> {
                    Snapshot snapshot = snapshots.of(programmeId, people, run.policy(), run.seed(), clock.instant());
                    if (wanted.isEmpty()) {
                        wanted.putAll(runs.wanted(run.id()));
                    }
                    return new Rearrangement.Bench(
                            snapshot,
                            Judge.ofSome(
                                    snapshot.people(),
                                    snapshot.around(),
                                    wanted,
                                    run.policy().request(Fixed.nothing())));
                })
                .of(change);
        return new Planned(changed, effect(before, before.with(changed), changed));
    }

    private Run changeable(int programmeId, Board board) {
        Run run = runOf(board).orElseThrow(() -> Refused.because("", "round.board.empty"));
        if (board.published()) {
            throw Refused.because("", "round.board.published");
        }
        boolean active = runs.of(programmeId, RoundService.MOST_KEPT).stream()
                .anyMatch(one -> one.kind() == RunKind.ROUND && !one.state().isOver());
        if (active) {
            throw Refused.because("", "round.run.active");
        }
        return run;
    }

    private Table table(Run run) {
        return Table.of(
                results.pairs(run.id()),
                results.leftOut(run.id(), false, 0, ALL).stream()
                        .map(one -> one.leftOut().person())
                        .toList(),
                results.leftOut(run.id(), true, 0, ALL).stream()
                        .map(one -> one.leftOut().person())
                        .toList());
    }

    private Effect effect(Table before, Table after, List<KeptPair> changed) {
        Set<Fixed.Tie> old = ties(before.onBoard());
        List<KeptPair> made = changed.stream()
                .filter(pair -> pair.mark().isOnBoard() && !old.contains(pair.tie()))
                .toList();
        List<KeptPair> gone = changed.stream()
                .filter(pair -> !pair.mark().isOnBoard() && old.contains(pair.tie()))
                .toList();
        Naming naming = Naming.of(accounts, changed.stream());
        Set<PersonKey> touched = new HashSet<>();
        Stream.concat(made.stream(), gone.stream())
                .forEach(pair -> touched.addAll(Set.of(pair.mentee(), pair.mentor())));
        Set<PersonKey> without = new HashSet<>(after.menteesWithout());
        without.removeAll(before.menteesWithout());
        Set<PersonKey> mentorsWithout = new HashSet<>(after.mentorsWithout());
        mentorsWithout.removeAll(before.mentorsWithout());
        without.addAll(mentorsWithout);
        without.retainAll(touched);
        return new Effect(
                before.statistics(),
                after.statistics(),
                made.stream().map(naming::view).toList(),
                gone.stream().map(naming::view).toList(),
                byName(naming, touched),
                byName(naming, without));
    }

    private static Set<Fixed.Tie> ties(Collection<KeptPair> pairs) {
        Set<Fixed.Tie> ties = new HashSet<>();
        pairs.forEach(pair -> ties.add(pair.tie()));
        return ties;
    }

    private static List<Account> byName(Naming naming, Set<PersonKey> people) {
        return people.stream()
                .flatMap(person -> naming.account(person).stream())
                .sorted(Comparator.comparing(Account::sortName))
                .toList();
    }

    /** What the run on a board has changed; empty unless there was one before it. */
    public Optional<RoundDifference> difference(Reader reader, int programmeId) {
        reader.coordinating();
        Board board = boards.of(programmeId);
        Optional<Run> run = runOf(board);
        Optional<Run> earlier = board.earlierRunId().isPresent()
                ? runs.byId(board.earlierRunId().getAsInt())
                : Optional.empty();
        return run.flatMap(now -> earlier.map(before -> difference(now, before)));
    }

    private RoundDifference difference(Run run, Run earlier) {
        Map<Fixed.Tie, KeptPair> before = new HashMap<>();
        results.pairs(earlier.id()).stream()
                .filter(pair -> pair.mark().isOnBoard() || pair.mark() == Mark.ASKED)
                .forEach(pair -> before.put(pair.tie(), pair));
        List<KeptPair> made = new ArrayList<>();
        List<KeptPair> changed = new ArrayList<>();
        Map<Fixed.Tie, KeptPair> gone = new HashMap<>(before);
        List<Integer> scores = new ArrayList<>();
        for (KeptPair pair : results.pairs(run.id())) {
            boolean found = pair.origin() == Origin.RUN || pair.origin() == Origin.LOCKED_BEFORE;
            KeptPair same = before.get(pair.tie());
            if (found && same == null) {
                made.add(pair);
            } else if (found && same.score() != pair.score()) {
                changed.add(pair);
            }
            if (found) {
                scores.add(pair.score());
                gone.remove(pair.tie());
            } else if (pair.origin() == Origin.ALREADY && gone.remove(pair.tie()) != null) {
                scores.add(same.score());
            }
        }
        List<KeptPair> left = gone.values().stream()
                .sorted(Comparator.comparingInt(KeptPair::id))
                .toList();
        List<KeptPair> someMade = first(made);
        List<KeptPair> someGone = first(left);
        List<KeptPair> someChanged = first(changed);
        Naming naming =
                Naming.of(accounts, Stream.of(someMade, someGone, someChanged).flatMap(List::stream));
        return new RoundDifference(
                run,
                earlier,
                table(earlier).statistics(),
                Statistics.of(
                        scores.stream().mapToInt(Integer::intValue).sorted().toArray(),
                        run.summary().orElseThrow().statistics().menteesWithout(),
                        run.summary().orElseThrow().statistics().mentorsWithout()),
                made.size(),
                left.size(),
                changed.size(),
                someMade.stream().map(naming::view).toList(),
                someGone.stream().map(naming::view).toList(),
                someChanged.stream()
                        .map(pair -> new RoundDifference.Changed(
                                naming.view(pair), before.get(pair.tie()).score()))
                        .toList());
    }

    private static List<KeptPair> first(List<KeptPair> pairs) {
        return pairs.subList(0, Math.min(pairs.size(), RoundDifference.MOST_NAMED));
    }

    /** How a programme stands; empty if there is none. Some ten statements, however many people there are. */
    public Optional<RoundFigures> figures(Reader reader, int programmeId) {
        reader.coordinating();
        return programmes.byId(programmeId).map(programme -> {
            Board board = boards.of(programmeId);
            Map<PairingState, Integer> states = pairings.counts(programmeId);
            return new RoundFigures(
                    programme,
                    board.statistics().menteesWithout(),
                    board.statistics().mentorsWithout(),
                    board.published() ? 0 : board.statistics().pairs(),
                    states.getOrDefault(PairingState.PROPOSED, 0),
                    states.getOrDefault(PairingState.ACCEPTED_BY_SOME, 0),
                    states.getOrDefault(PairingState.ACTIVE, 0)
                            + states.getOrDefault(PairingState.PAUSED, 0)
                            + states.getOrDefault(PairingState.CLOSING, 0),
                    board.round(),
                    runs.lastRound(programmeId));
        });
    }

    /** The newest round of a programme, whatever has become of it. */
    public Optional<Run> lastRound(Reader reader, int programmeId) {
        reader.coordinating();
        return runs.lastRound(programmeId);
    }

    /**
     * Asks everybody on a board, in one step: all of them, or nobody. Left out and told are those who cannot be asked any
     * more.
     *
     * @param version of the board that the reader saw: whoever presses twice publishes once
     * @throws Refused if somebody else has changed or published the board since, if the programme is closed, or if there is
     *     nobody to ask
     */
    public Publication publish(Reader reader, int programmeId, int version) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        Board board = seen(programmeId, version);
        Run run = changeable(programmeId, board);
        return transactions.inOne(() -> {
            Table table = table(run);
            if (table.onBoard().isEmpty()) {
                throw Refused.because("", "round.publish.nothing");
            }
            List<KeptPair> settled = settled(programmeId, run, table.onBoard());
            boards.put(board.published(table.with(settled).statistics()));
            Programme programme = programmes
                    .byId(programmeId)
                    .filter(known -> !known.closed())
                    .orElseThrow(() -> Refused.because("", "round.programme-closed"));
            List<KeptPair> asked =
                    settled.stream().filter(pair -> pair.mark() == Mark.ASKED).toList();
            pairingService.proposeAll(
                    reader,
                    programmeId,
                    asked.stream().map(BoardService::proposal).toList());
            results.put(settled);
            history.add(
                    clock.instant(),
                    coordinator,
                    Matter.programme(programme.id(), programme.version(), programme.name()),
                    Act.PUBLISHED,
                    Difference.about(Integer.toString(asked.size())));
            List<KeptPair> omitted =
                    settled.stream().filter(pair -> pair.mark() == Mark.OMITTED).toList();
            Naming naming = Naming.of(accounts, omitted.stream());
            return new Publication(
                    asked.size(), omitted.stream().map(naming::view).toList());
        });
    }

    private static PairingService.Proposal proposal(KeptPair pair) {
        return new PairingService.Proposal(pair.mentor(), pair.mentee(), OptionalInt.empty());
    }

    /** Each pair of the board as it leaves it: asked or left out. Locked ones come first, then the best. */
    private List<KeptPair> settled(int programmeId, Run run, List<KeptPair> onBoard) {
        List<KeptPair> ordered = onBoard.stream()
                .sorted(Comparator.comparing((KeptPair pair) -> pair.mark() != Mark.LOCKED)
                        .thenComparing(Comparator.comparingInt(KeptPair::score).reversed())
                        .thenComparingInt(KeptPair::id))
                .toList();
        Set<PersonKey> people = new HashSet<>();
        ordered.forEach(pair -> people.addAll(Set.of(pair.mentee(), pair.mentor())));
        Snapshot snapshot = snapshots.of(programmeId, people, run.policy(), run.seed(), clock.instant());
        Judge judge = Judge.ofSome(
                snapshot.people(),
                snapshot.around(),
                runs.wanted(run.id()),
                run.policy().request(Fixed.nothing()));
        Publishing publishing =
                new Publishing(snapshot, judge, accounts.byKeys(people).keySet());
        return ordered.stream()
                .map(pair ->
                        publishing.standsInTheWay(pair).map(pair::omitted).orElseGet(() -> pair.marked(Mark.ASKED)))
                .toList();
    }
}
