package org.reversementoring.round.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.matching.Bond;
import org.reversementoring.matching.Criterion;
import org.reversementoring.matching.Emphasis;
import org.reversementoring.matching.Goal;
import org.reversementoring.matching.LeftOut;
import org.reversementoring.matching.Policy;
import org.reversementoring.matching.Rule;
import org.reversementoring.matching.Rules;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.profile.Standing;
import org.reversementoring.programme.HistoryQuery;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;
import org.reversementoring.round.BoardChange;
import org.reversementoring.round.BoardQuery;
import org.reversementoring.round.BoardView;
import org.reversementoring.round.Cast;
import org.reversementoring.round.Comparison;
import org.reversementoring.round.Effect;
import org.reversementoring.round.Glance;
import org.reversementoring.round.GlanceService;
import org.reversementoring.round.KeptLeftOut;
import org.reversementoring.round.LeftOutView;
import org.reversementoring.round.Mark;
import org.reversementoring.round.Omission;
import org.reversementoring.round.Origin;
import org.reversementoring.round.PairExplanation;
import org.reversementoring.round.PairView;
import org.reversementoring.round.Problem;
import org.reversementoring.round.Publication;
import org.reversementoring.round.RoundDifference;
import org.reversementoring.round.RoundFigures;
import org.reversementoring.round.RoundService;
import org.reversementoring.round.Run;
import org.reversementoring.round.RunState;
import org.reversementoring.round.Stage;
import org.reversementoring.round.Swap;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

/** A round of matching from the first question to the last letter. */
@RunWith(Parameterized.class)
public class RoundIT {
    private static final Reader CORA = Readers.coordinator();
    private static final String NODE = "one node";

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @org.junit.Rule
    public final Tables tables;

    private final Site site;
    private Cast cast;

    public RoundIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void begin() {
        cast = new Cast(site);
    }

    @Test
    public void the_best_pairs_come_to_the_board_with_their_proof() {
        cast.mentor("ada", 5).mentor("abe", 2).mentee("boss", 5).mentee("bea", 2);

        Run run = matched();

        assertEquals(RunState.DONE, run.state());
        assertEquals(List.of("bea-abe", "boss-ada"), pairs());
        assertEquals(2, run.summary().orElseThrow().statistics().pairs());
        assertEquals(
                view().pairs().stream().mapToInt(PairView::score).sum(),
                view().board().statistics().total());
        assertEquals(64, run.digest().length());
        assertTrue(site.roundService.certificate(CORA, run.id()).orElseThrow().startsWith("goal FAIREST\n"));
        assertEquals(Optional.of(run.id()), view().run().map(Run::id));
    }

    @Test
    public void nobody_but_coordinators_sees_or_does_anything() {
        Reader ada = Readers.employee("ada");
        int id = cast.programme.id();

        assertThrows(NotPermitted.class, () -> site.roundService.begin(ada, id, 0));
        assertThrows(NotPermitted.class, () -> site.roundService.goals(ada, id));
        assertThrows(NotPermitted.class, () -> site.roundService.cancel(ada, 1));
        assertThrows(NotPermitted.class, () -> site.boardService.view(ada, id, BoardQuery.first()));
        assertThrows(NotPermitted.class, () -> site.boardService.publish(ada, id, 1));
        assertThrows(NotPermitted.class, () -> site.boardService.preview(ada, id, new BoardChange.Lock(1)));
        assertThrows(NotPermitted.class, () -> site.boardService.figures(ada, id));
        assertThrows(NotPermitted.class, () -> site.explanationService.explain(ada, 1));
        assertThrows(NotPermitted.class, () -> site.explanationService.leftOut(ada, id, false, 0));
    }

    @Test
    public void a_run_that_is_on_its_way_keeps_others_waiting_and_the_board_as_it_is() {
        cast.mentor("ada", 5).mentee("boss", 5);
        matched();
        int pair = view().pairs().get(0).id();
        asked();

        assertEquals("round.run.active", refusal(this::asked));
        assertEquals("round.run.active", refusal(() -> change(new BoardChange.Lock(pair))));
        assertEquals(Optional.of(RunState.WAITING), view().active().map(Run::state));
    }

    @Test
    public void a_page_from_before_the_newest_round_begins_none_and_is_told_what_has_happened() {
        cast.crowd(2);
        int id = cast.programme.id();
        int before = newest();
        matched();
        assertEquals("round.run.since.done", refusal(() -> site.roundService.begin(CORA, id, before)));

        int seen = newest();
        site.roundService.cancel(CORA, asked().id());
        assertEquals("round.run.since.cancelled", refusal(() -> site.roundService.begin(CORA, id, seen)));
        assertEquals(RunState.DONE, matched().state());
    }

    @Test
    public void what_is_locked_stays_and_what_was_dropped_stays_away_whatever_the_next_run_would_like() {
        cast.mentor("ada", 5).mentor("abe", 2).mentee("boss", 5).mentee("bea", 2);
        matched();
        change(new BoardChange.Swap(id("boss-ada"), id("bea-abe")));
        assertEquals(List.of("bea-ada", "boss-abe"), pairs());
        change(new BoardChange.Drop(id("boss-abe")));

        cast.mentor("ann", 5);
        matched();

        assertEquals(List.of("bea-ada", "boss-ann"), pairs());
        assertEquals(Mark.LOCKED, pair("bea-ada").mark());
        assertEquals(Origin.LOCKED_BEFORE, pair("bea-ada").origin());
        assertEquals(List.of("boss-abe"), pairs(BoardQuery.Show.DROPPED));
        RoundDifference difference =
                site.boardService.difference(CORA, cast.programme.id()).orElseThrow();
        assertEquals(List.of("boss-ann"), named(difference.made()));
        assertEquals(List.of(), named(difference.gone()));
        assertEquals(
                difference.before().pairs() + difference.madeCount() - difference.goneCount(),
                difference.after().pairs());

        change(new BoardChange.TakeBack(
                pair(BoardQuery.Show.DROPPED, "boss-abe").id()));
        change(new BoardChange.Unlock(id("bea-ada")));
        matched();
        assertTrue(pairs().contains("boss-ada") || pairs().contains("boss-ann"));
        assertEquals(List.of(), pairs(BoardQuery.Show.DROPPED));
    }

    @Test
    public void a_preview_tells_what_a_change_would_do_and_does_nothing() {
        cast.mentor("ada", 5).mentor("abe", 2).mentee("boss", 5).mentee("bea", 2);
        matched();
        BoardView before = view();

        Effect swap = preview(new BoardChange.Swap(id("boss-ada"), id("bea-abe")));
        Effect drop = preview(new BoardChange.Drop(id("boss-ada")));
        Effect lock = preview(new BoardChange.Lock(id("boss-ada")));
        Effect pair = preview(new BoardChange.Pair(Cast.key("boss"), Cast.key("abe")));

        assertEquals(before, view());
        assertEquals(before.board().statistics(), swap.before());
        assertEquals(List.of("bea-ada", "boss-abe"), named(swap.made()));
        assertEquals(List.of("bea-abe", "boss-ada"), named(swap.gone()));
        assertTrue(swap.after().total() < swap.before().total());
        assertEquals(4, swap.touched().size());
        assertEquals(List.of(), swap.without());
        assertEquals(1, drop.after().menteesWithout());
        assertEquals(
                List.of("ada", "boss"),
                drop.without().stream().map(each -> each.username()).toList());
        assertEquals(List.of(), lock.touched());
        assertEquals(List.of("boss-abe"), named(pair.made()));
        assertEquals(List.of("bea-abe", "boss-ada"), named(pair.gone()));
        assertEquals(
                List.of("ada", "bea"),
                pair.without().stream().map(each -> each.username()).toList());
    }

    @Test
    public void swaps_are_offered_that_the_rules_allow_with_what_they_gain() {
        cast.mentor("ada", 5)
                .mentor("abe", 2)
                .mentee("boss", 5)
                .mentee("bea", 2)
                .strangerToAll("yuki");
        matched();

        List<Swap> swaps = site.boardService.swaps(CORA, cast.programme.id(), id("boss-ada"));

        assertEquals(
                List.of("bea-abe"),
                swaps.stream().map(swap -> name(swap.other())).toList());
        Effect effect = preview(new BoardChange.Swap(id("boss-ada"), id("bea-abe")));
        assertEquals(
                effect.after().total() - effect.before().total(), swaps.get(0).gain());
        assertThrows(
                NotPermitted.class,
                () -> site.boardService.swaps(reader(Cast.key("ada")), cast.programme.id(), id("boss-ada")));
    }

    @Test
    public void pairs_are_found_and_ordered_by_the_names_of_both() {
        cast.mentor("ada", 5).mentor("abe", 2).mentee("boss", 5).mentee("bea", 2);
        matched();

        assertEquals(List.of("bea-abe", "boss-ada"), inOrder(BoardQuery.Order.BY_MENTOR, ""));
        assertEquals(List.of("bea-abe", "boss-ada"), inOrder(BoardQuery.Order.BY_MENTEE, "B"));
        assertEquals(List.of("boss-ada"), inOrder(BoardQuery.Order.WEAKEST_FIRST, " bos"));
        assertEquals(List.of(), inOrder(BoardQuery.Order.STRONGEST_FIRST, "oss"));
    }

    private List<String> inOrder(BoardQuery.Order order, String name) {
        return site
                .boardService
                .view(CORA, cast.programme.id(), new BoardQuery(BoardQuery.Show.BOARD, order, name, 0))
                .orElseThrow()
                .pairs()
                .stream()
                .map(RoundIT::name)
                .toList();
    }

    @Test
    public void at_a_glance_a_pair_tells_what_the_two_could_begin_with_and_what_came_of_asking() {
        cast.mentor("ada", 5).mentee("boss", 5);
        matched();
        GlanceService glances =
                new GlanceService(site.profiles, site.profileService, site.topics, site.pairings, site.clock);
        int pair = id("boss-ada");

        Glance before = glances.of(CORA, of(BoardQuery.Show.BOARD)).get(pair);
        publish();
        Glance after = glances.of(CORA, of(BoardQuery.Show.BOARD)).get(pair);
        site.clock.pass(Duration.ofDays(15));
        Glance later = glances.of(CORA, of(BoardQuery.Show.BOARD)).get(pair);

        assertEquals("Generative AI", before.begin().orElseThrow().name());
        assertEquals(Optional.empty(), before.answer());
        assertEquals(Optional.of(Glance.Answer.WAITING), after.answer());
        assertEquals(Optional.of(Glance.Answer.NOTHING), later.answer());
    }

    @Test
    public void a_dropped_pair_comes_back_if_both_still_have_a_place() {
        cast.mentor("ada", 5).mentor("abe", 2).mentee("boss", 5);
        matched();
        change(new BoardChange.Drop(id("boss-ada")));
        assertEquals(List.of(), pairs());

        change(new BoardChange.TakeBack(
                pair(BoardQuery.Show.DROPPED, "boss-ada").id()));
        assertEquals(List.of("boss-ada"), pairs());

        change(new BoardChange.Drop(id("boss-ada")));
        change(new BoardChange.Pair(Cast.key("boss"), Cast.key("abe")));
        change(new BoardChange.TakeBack(
                pair(BoardQuery.Show.DROPPED, "boss-ada").id()));
        assertEquals(List.of("boss-abe"), pairs());
        assertEquals(List.of(), pairs(BoardQuery.Show.DROPPED));
    }

    @Test
    public void no_hard_rule_is_broken_by_hand_and_no_private_one_is_told() {
        cast.mentor("ada", 5, 2)
                .mentor("abe", 2, "bea")
                .mentee("boss", 5)
                .mentee("bea", 1)
                .strangerToAll("kenji");
        matched();

        assertEquals("round.hand.rule.language", byHand("kenji", "ada"));
        assertEquals("round.hand.rule.private", byHand("bea", "abe"));
        assertEquals("round.hand.oneself", byHand("bea", "bea"));
        assertEquals("round.hand.not-taking-part", byHand("ada", "boss"));
        assertEquals("round.hand.not-taking-part", byHand("bea", "carl"));
        assertEquals("round.hand.together", byHand("bea", "ada"));
        change(new BoardChange.Lock(id("bea-ada")));
        change(new BoardChange.Pair(Cast.key("boss"), Cast.key("ada")));
        cast.mentee("ben", 1);
        assertEquals("round.hand.no-place", byHand("ben", "ada"));
    }

    private String byHand(String mentee, String mentor) {
        return refusal(() -> preview(new BoardChange.Pair(Cast.key(mentee), Cast.key(mentor))));
    }

    @Test
    public void of_two_coordinators_who_change_a_board_at_once_the_second_looks_again() {
        cast.mentor("ada", 5).mentor("abe", 2).mentee("boss", 5).mentee("bea", 2);
        matched();
        int version = view().board().version();
        site.boardService.change(CORA, cast.programme.id(), version, new BoardChange.Drop(id("boss-ada")));

        assertEquals(
                "round.board.outdated",
                refusal(() -> site.boardService.change(
                        CORA, cast.programme.id(), version, new BoardChange.Lock(id("bea-abe")))));
        assertEquals(
                "round.board.outdated", refusal(() -> site.boardService.publish(CORA, cast.programme.id(), version)));
        assertEquals(Mark.SUGGESTED, pair("bea-abe").mark());
    }

    @Test
    public void everybody_on_a_board_is_asked_in_one_step_and_once() throws Exception {
        cast.crowd(20);
        matched();
        int version = view().board().version();

        List<Boolean> published = inThreads(
                6,
                () -> site.boardService
                                .publish(CORA, cast.programme.id(), version)
                                .asked()
                        == 20);

        assertEquals(1, published.stream().filter(each -> each).count());
        assertEquals(20, (int) site.pairings.counts(cast.programme.id()).get(PairingState.PROPOSED));
        assertEquals(20, view().counts().get(Mark.ASKED).intValue());
        assertTrue(view().board().published());
        assertEquals("round.board.published", refusal(() -> publish()));
        assertEquals(
                "PUBLISHED 20",
                site
                        .historyService
                        .page(CORA, new HistoryQuery(Optional.empty(), Optional.empty(), OptionalInt.empty(), 1))
                        .stream()
                        .map(change -> change.act() + " " + change.difference().after())
                        .findFirst()
                        .orElseThrow());
        assertEquals(
                1,
                site.pairingService.mine(Readers.employee("mentee3")).toAnswer().size());
    }

    @Test
    public void five_hundred_pairs_are_asked_with_few_statements() {
        cast.crowd(500);
        matched();
        tables.takeStatements();

        Publication publication = publish();

        int statements = tables.takeStatements().size();
        assertEquals(500, publication.asked());
        assertTrue("statements: " + statements, statements < 700);
    }

    @Test
    public void whoever_cannot_be_asked_any_more_is_left_out_and_told() {
        cast.crowd(6);
        matched();
        List<PairView> all = view().pairs();
        site.accounts.remove(all.get(0).mentor().orElseThrow().username());
        cast.becomes(all.get(1).mentee().orElseThrow().username(), Standing.PAUSED);
        cast.becomes(all.get(2).mentor().orElseThrow().username(), Standing.LEFT);
        propose(
                all.get(3).mentor().orElseThrow().key(),
                all.get(3).mentee().orElseThrow().key());
        cast.mentor("more", 5);
        propose(Cast.key("more"), all.get(4).mentee().orElseThrow().key());

        Publication publication = publish();

        assertEquals(1, publication.asked());
        assertEquals(
                List.of(
                        Omission.GONE,
                        Omission.NOT_TAKING_PART,
                        Omission.NOT_TAKING_PART,
                        Omission.PAIRED,
                        Omission.FULL),
                all.subList(0, 5).stream()
                        .map(pair -> publication.omitted().stream()
                                .filter(omitted -> omitted.id() == pair.id())
                                .findFirst()
                                .flatMap(PairView::omission)
                                .orElseThrow())
                        .toList());
        assertEquals(5, of(BoardQuery.Show.OMITTED).size());
    }

    @Test
    public void a_rule_that_has_come_between_two_people_keeps_them_from_being_asked() {
        cast.mentor("ada", 5).mentor("abe", 5).mentee("boss", 5).mentee("bea", 5);
        matched();
        PairView apart = view().pairs().get(0);
        site.transactions.inOne(() -> site.conflicts.declare(
                new Bond(
                        apart.mentee().orElseThrow().key(),
                        apart.mentor().orElseThrow().key()),
                Cast.key("cora"),
                site.clock.instant()));

        Publication publication = publish();

        assertEquals(1, publication.asked());
        assertEquals(
                List.of(Optional.of(Omission.RULES)),
                publication.omitted().stream().map(PairView::omission).toList());
    }

    @Test
    public void a_programme_that_is_closed_in_between_asks_nobody_and_is_not_matched() {
        cast.mentor("ada", 5).mentee("boss", 5);
        matched();
        Run waiting = site.roundService.whatIf(CORA, cast.programme.id(), Policy.usual());
        site.transactions.inOne(
                () -> site.programmes.change(cast.programme.id(), cast.programme.version(), "Pioneers", "", true));

        assertEquals("round.programme-closed", refusal(() -> publish()));
        assertEquals("round.programme-closed", refusal(this::asked));
        work();
        assertEquals(
                Optional.of(Problem.Kind.PROGRAMME_CLOSED),
                run(waiting).problem().map(Problem::kind));
        assertEquals(0, (int) site.pairings.counts(cast.programme.id()).get(PairingState.PROPOSED));
        assertFalse(view().board().published());
    }

    @Test
    public void pairings_are_left_alone_and_partners_of_old_are_not_brought_together_again() {
        cast.mentor("ada", 5).mentor("abe", 4).mentee("boss", 5).mentee("bea", 2);
        matched();
        publish();
        matched();

        assertEquals(List.of(), pairs());
        assertEquals(2, pairs(BoardQuery.Show.ALREADY).size());
        assertEquals(0, view().board().statistics().menteesWithout());
        assertEquals(2, view().board().round());
        assertEquals(2, run(view().run().orElseThrow()).summary().orElseThrow().already());

        site.pairings
                .ofPeople(List.of(Cast.key("boss"), Cast.key("bea")))
                .forEach(pairing -> site.pairingService.decline(
                        reader(pairing.participants().get(0).person()), pairing.id(), pairing.version()));
        matched();
        assertEquals(List.of("bea-ada", "boss-abe"), pairs());
    }

    private static Reader reader(PersonKey person) {
        return new Reader(Optional.of(person), false, false, Locale.ENGLISH, ZoneOffset.UTC);
    }

    @Test
    public void nobody_to_match_and_rules_that_leave_nobody_are_told_in_words() {
        assertProblem(Problem.Kind.NO_MENTORS, Optional.empty(), 0);
        cast.mentor("ada", 5, "boss").mentor("abe", 5, "boss");
        assertProblem(Problem.Kind.NO_MENTEES, Optional.empty(), 0);
        cast.mentee("boss", 5);
        assertProblem(Problem.Kind.EMPTIED, Optional.of(Rule.VETO), 3);
        cast.mentor("ada", 5, 0).mentor("abe", 5, 0);
        assertProblem(Problem.Kind.EMPTIED, Optional.of(Rule.PLACES), 3);
        assertTrue(view().run().isEmpty());
    }

    private void assertProblem(Problem.Kind kind, Optional<Rule> rule, int people) {
        Run run = matched();

        assertEquals(RunState.FAILED, run.state());
        assertEquals(Optional.of(new Problem(kind, rule, people)), run.problem());
    }

    @Test
    public void rules_that_contradict_each_other_begin_no_run() {
        Policy impossible = new Policy(
                0,
                Rules.usual().with(Rule.MINIMUM_SCORE, 900),
                Emphasis.usual().with(Criterion.TOPICS, 0).with(Criterion.PRIORITY, 0),
                Goal.FAIREST);

        assertEquals(
                "matching.rule.score-out-of-reach",
                refusal(() -> site.roundService.whatIf(CORA, cast.programme.id(), impossible)));
        assertEquals(List.of(), site.runs.of(cast.programme.id(), 2 * RoundService.MOST_KEPT));
    }

    @Test
    public void the_same_input_gives_the_same_digest_and_the_same_pairs() {
        cast.crowd(30);
        Run first = matched();
        List<String> found = pairs();
        site.clock.pass(Duration.ofDays(1));

        Run second = matched();
        assertEquals(first.digest(), second.digest());
        assertEquals(found, pairs());

        cast.mentor("mentor3", 1);
        assertNotEquals(first.digest(), matched().digest());
    }

    @Test
    public void what_ifs_are_compared_and_change_nothing() {
        cast.crowd(8);
        Run run = matched();
        BoardView before = view();

        List<Run> goals = site.roundService.goals(CORA, cast.programme.id());
        Run other = site.roundService.whatIf(
                CORA,
                cast.programme.id(),
                new Policy(0, Rules.usual().with(Rule.MINIMUM_SCORE, 1_149), Emphasis.usual(), Goal.FAIREST));
        work();

        assertEquals(before.board(), view().board());
        assertEquals(before.pairs(), view().pairs());
        assertEquals(
                List.of(Goal.values()),
                goals.stream().map(goal -> goal.policy().goal()).toList());
        goals.forEach(goal -> assertEquals(RunState.DONE, run(goal).state()));
        Comparison same =
                site.roundService.compare(CORA, run.id(), goals.get(0).id()).orElseThrow();
        assertEquals(List.of(8, 0, 0), List.of(same.shared(), same.onlyOne(), same.onlyOther()));
        assertEquals(Optional.of(Rule.MINIMUM_SCORE), run(other).problem().flatMap(Problem::rule));
        assertEquals(Optional.empty(), site.roundService.compare(CORA, run.id(), other.id()));
    }

    @Test
    public void no_more_comparisons_than_so_many_are_waited_for() {
        cast.crowd(2);
        for (int begun = 0; begun < RoundService.MOST_WHAT_IFS; begun++) {
            site.roundService.whatIf(CORA, cast.programme.id(), Policy.usual());
        }

        assertEquals(
                "round.what-if.too-many",
                refusal(() -> site.roundService.whatIf(CORA, cast.programme.id(), Policy.usual())));
    }

    @Test
    public void old_runs_are_forgotten_but_for_what_lies_on_the_board() {
        cast.crowd(2);
        Run onBoard = matched();
        for (int more = 0; more < RoundService.MOST_KEPT + 3; more++) {
            site.roundService.whatIf(CORA, cast.programme.id(), Policy.usual());
            work();
        }

        List<Run> kept = site.runs.of(cast.programme.id(), 2 * RoundService.MOST_KEPT);
        assertEquals(RoundService.MOST_KEPT + 1, kept.size());
        assertEquals(onBoard.id(), kept.get(kept.size() - 1).id());
        assertEquals(2, pairs().size());
    }

    @Test
    public void a_run_is_made_once_however_many_nodes_there_are() throws Exception {
        cast.crowd(10);
        Run asked = asked();
        AtomicInteger node = new AtomicInteger();

        inThreads(4, () -> site.roundWork.next("node " + node.incrementAndGet(), () -> false));

        assertEquals(RunState.DONE, run(asked).state());
        assertEquals(10, site.results.pairs(asked.id()).size());
    }

    @Test
    public void a_run_that_is_cancelled_in_the_middle_leaves_nothing_behind() {
        cast.crowd(10);
        Run asked = asked();
        AtomicInteger asks = new AtomicInteger();

        site.roundWork.next(NODE, () -> {
            if (asks.incrementAndGet() == 3) {
                site.roundService.cancel(CORA, asked.id());
            }
            return false;
        });

        assertEquals(RunState.CANCELLED, run(asked).state());
        assertEquals(List.of(), site.results.pairs(asked.id()));
        assertTrue(view().run().isEmpty());
        assertEquals("round.run.over", refusal(() -> site.roundService.cancel(CORA, asked.id())));
        assertEquals(RunState.DONE, matched().state());
    }

    @Test
    public void what_a_node_leaves_that_stops_is_made_by_another_at_once() {
        cast.crowd(10);
        Run asked = asked();
        AtomicInteger asks = new AtomicInteger();

        site.roundWork.next(NODE, () -> asks.incrementAndGet() > 3);
        assertEquals(RunState.WAITING, run(asked).state());

        assertTrue(site.roundWork.next("another", () -> false));
        assertEquals(RunState.DONE, run(asked).state());
        assertEquals(10, site.results.pairs(asked.id()).size());
    }

    @Test
    public void what_was_in_the_hands_of_a_node_that_died_is_taken_over_and_not_for_ever() {
        cast.crowd(10);
        Run asked = asked();
        site.transactions.inOne(() -> claim("the dead"));

        assertFalse(site.roundWork.next("another", () -> false));
        site.clock.pass(Duration.ofMinutes(3));
        assertTrue(site.roundWork.next("another", () -> false));
        assertEquals(RunState.DONE, run(asked).state());
        assertFalse(site.transactions.inOne(
                () -> site.runs.beat(asked.id(), "the dead", Stage.KEEPING, 0, site.clock.instant())));

        Run cursed = asked();
        for (int attempt = 0; attempt < 3; attempt++) {
            site.transactions.inOne(() -> claim("the dead"));
            site.clock.pass(Duration.ofMinutes(3));
        }
        work();
        assertEquals(Optional.of(Problem.Kind.ABANDONED), run(cursed).problem().map(Problem::kind));
    }

    private void claim(String node) {
        assertTrue(site.runs
                .claim(node, site.clock.instant(), site.clock.instant().minus(Duration.ofMinutes(2)))
                .isPresent());
    }

    @Test
    public void whoever_is_left_out_is_told_why_and_what_was_tried_would_help() {
        cast.mentor("ada", 5).mentee("boss", 5).mentee("bea", 1).strangerToAll("kenji");
        matched();

        List<LeftOutView> left = site.explanationService.leftOut(CORA, cast.programme.id(), false, 0);
        assertEquals(2, left.size());
        LeftOutView stranger = one(left, "kenji");
        assertEquals(
                new LeftOut.Cause.RuledOut(Rule.LANGUAGE), stranger.leftOut().cause());
        LeftOutView waiting =
                left.stream().filter(each -> each != stranger).findFirst().orElseThrow();
        assertEquals(new LeftOut.Cause.Shortage(1, 1), waiting.leftOut().cause());
        assertEquals(KeptLeftOut.Answer.KNOWN, waiting.answer());
        assertEquals(
                Optional.of(new LeftOut.Change.Place(Cast.key("ada"))),
                waiting.leftOut().change());
        assertEquals(Optional.of("ada"), waiting.helper().map(each -> each.username()));
    }

    private static LeftOutView one(List<LeftOutView> views, String username) {
        return views.stream()
                .filter(view -> view.person().orElseThrow().username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    @Test
    public void what_would_help_the_others_is_found_out_when_somebody_asks() {
        cast.mentor("ada", 5);
        for (int mentee = 0; mentee < 30; mentee++) {
            cast.mentee("mentee" + mentee, 3);
        }
        matched();
        List<LeftOutView> left = site.explanationService.leftOut(CORA, cast.programme.id(), false, 0);
        assertEquals(29, left.size());
        LeftOutView last = left.get(28);
        assertEquals(KeptLeftOut.Answer.NOT_ASKED, last.answer());

        site.explanationService.ask(CORA, last.id());
        work();
        assertEquals(
                Optional.of(KeptLeftOut.Answer.KNOWN),
                site.explanationService.leftOut(CORA, last.id()).map(LeftOutView::answer));

        cast.mentor("abe", 5);
        site.explanationService.ask(CORA, left.get(27).id());
        work();
        assertEquals(
                Optional.of(KeptLeftOut.Answer.OUTDATED),
                site.explanationService.leftOut(CORA, left.get(27).id()).map(LeftOutView::answer));
    }

    @Test
    public void whoever_was_left_out_reads_it_once_the_round_is_published() {
        cast.mentor("ada", 5).mentee("boss", 5).strangerToAll("kenji");
        matched();
        Reader kenji = Readers.employee("kenji");
        assertEquals(List.of(), site.explanationService.mine(kenji));

        publish();

        assertEquals(
                List.of(new LeftOut.Cause.RuledOut(Rule.LANGUAGE)),
                site.explanationService.mine(kenji).stream()
                        .map(own -> own.leftOut().leftOut().cause())
                        .toList());
        assertEquals(List.of(), site.explanationService.mine(Readers.employee("boss")));
    }

    @Test
    public void points_add_up_to_the_score_and_what_is_for_matching_only_is_one_sum() {
        cast.mentor("ada", 5).mentee("boss", 5);
        matched();
        PairView pair = view().pairs().get(0);

        PairExplanation why = site.explanationService.explain(CORA, pair.id()).orElseThrow();

        assertEquals(
                pair.score(),
                why.told().otherPoints()
                        + why.told().shown().stream()
                                .mapToInt(points -> points.points())
                                .sum());
        assertTrue(why.told().shown().stream()
                .noneMatch(points -> points.criterion() == Criterion.SENIORITY
                        || points.criterion() == Criterion.PREFERENCE
                        || points.criterion() == Criterion.PRIORITY));
        assertEquals(
                List.of("Generative AI"),
                why.beginWith().stream().map(topic -> topic.name()).toList());
    }

    @Test
    public void the_two_read_why_once_they_are_asked_and_nobody_else_does() {
        cast.mentor("ada", 5).mentor("abe", 1).mentee("boss", 5);
        matched();
        int pair = id("boss-ada");
        Reader ada = Readers.employee("ada");
        assertThrows(NotPermitted.class, () -> site.explanationService.explain(ada, pair));
        assertEquals(Optional.empty(), site.explanationService.explainOwn(ada, Cast.key("boss")));

        publish();

        assertTrue(site.explanationService.explain(ada, pair).isPresent());
        assertTrue(site.explanationService.explainOwn(ada, Cast.key("boss")).isPresent());
        assertThrows(NotPermitted.class, () -> site.explanationService.explain(Readers.employee("abe"), pair));
        assertEquals(Optional.empty(), site.explanationService.explainOwn(Readers.employee("abe"), Cast.key("boss")));
    }

    @Test
    public void a_person_who_is_forgotten_is_gone_from_all_runs() {
        cast.mentor("ada", 5).mentee("boss", 5).mentee("bea", 1);
        Run run = matched();
        String left = site.explanationService.leftOut(CORA, cast.programme.id(), false, 0).stream()
                .flatMap(each -> each.person().stream())
                .map(each -> each.username())
                .findFirst()
                .orElseThrow();

        site.profileService.forget(Cast.key("ada"));
        site.profileService.forget(Cast.key(left));

        assertEquals(List.of(), site.results.pairs(run.id()));
        assertEquals(List.of(), site.results.leftOut(run.id(), false, 0, 10));
    }

    @Test
    public void figures_tell_how_a_programme_stands_in_few_statements() {
        cast.crowd(4).strangerToAll("kenji");
        matched();
        RoundFigures before =
                site.boardService.figures(CORA, cast.programme.id()).orElseThrow();
        assertEquals(
                List.of(1, 0, 4, 0),
                List.of(before.menteesWaiting(), before.mentorsWaiting(), before.onBoard(), before.proposed()));

        publish();
        tables.takeStatements();
        RoundFigures after =
                site.boardService.figures(CORA, cast.programme.id()).orElseThrow();

        assertTrue(tables.takeStatements().size() <= 10);
        assertEquals(List.of(0, 4, 0), List.of(after.onBoard(), after.proposed(), after.live()));
        assertEquals(Optional.of(RunState.DONE), after.last().map(Run::state));
    }

    @Test
    public void two_who_would_teach_each_other_are_one_pair() {
        cast.everything("ada", 5).everything("boss", 4);
        site.transactions.inOne(() ->
                site.policies.put(cast.programme.id(), new Policy(0, Rules.fewest(), Emphasis.usual(), Goal.FAIREST)));

        matched();

        assertEquals(1, pairs().size());
        assertEquals(1, publish().asked());
    }

    @Test
    public void in_read_only_mode_nothing_is_made() {
        cast.crowd(2);
        Run asked = asked();
        site.becomeReadOnly();

        assertFalse(site.roundWork.next(NODE, () -> false));
        assertEquals(RunState.WAITING, run(asked).state());
        assertThrows(Refused.class, () -> site.roundService.cancel(CORA, asked.id()));
    }

    /** Presses the button of a page that was opened just before. */
    private Run asked() {
        return site.roundService.begin(CORA, cast.programme.id(), newest());
    }

    private int newest() {
        return view().last().map(Run::id).orElse(0);
    }

    private Run matched() {
        Run asked = asked();
        work();
        return run(asked);
    }

    private void work() {
        boolean more = true;
        while (more) {
            more = site.roundWork.next(NODE, () -> false);
        }
    }

    private Run run(Run known) {
        return site.roundService.run(CORA, known.id()).orElseThrow();
    }

    private BoardView view() {
        return site.boardService
                .view(CORA, cast.programme.id(), BoardQuery.first())
                .orElseThrow();
    }

    private Effect preview(BoardChange change) {
        return site.boardService.preview(CORA, cast.programme.id(), change);
    }

    private Effect change(BoardChange change) {
        return site.boardService.change(
                CORA, cast.programme.id(), view().board().version(), change);
    }

    private void propose(PersonKey mentor, PersonKey mentee) {
        site.pairingService.proposeAll(
                CORA, cast.programme.id(), List.of(new PairingService.Proposal(mentor, mentee, OptionalInt.empty())));
    }

    private Publication publish() {
        return site.boardService.publish(
                CORA, cast.programme.id(), view().board().version());
    }

    private List<String> pairs() {
        return pairs(BoardQuery.Show.BOARD);
    }

    private List<String> pairs(BoardQuery.Show show) {
        return named(of(show));
    }

    private List<PairView> of(BoardQuery.Show show) {
        return site.boardService
                .view(CORA, cast.programme.id(), new BoardQuery(show, BoardQuery.Order.WEAKEST_FIRST, 0))
                .orElseThrow()
                .pairs();
    }

    private static List<String> named(List<PairView> pairs) {
        return pairs.stream().map(RoundIT::name).sorted().toList();
    }

    private static String name(PairView pair) {
        return pair.mentee().orElseThrow().username() + "-"
                + pair.mentor().orElseThrow().username();
    }

    private PairView pair(String name) {
        return pair(BoardQuery.Show.BOARD, name);
    }

    private PairView pair(BoardQuery.Show show, String name) {
        return of(show).stream()
                .filter(pair -> name(pair).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private int id(String name) {
        return pair(name).id();
    }

    private static String refusal(ThrowingRunnable refused) {
        return assertThrows(Refused.class, refused).violations().stream()
                .map(Violation::messageKey)
                .findFirst()
                .orElseThrow();
    }

    /** What each of several at the same moment comes to; false where it is refused. */
    private static List<Boolean> inThreads(int threads, BooleanSupplier work) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(threads);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Boolean>> futures = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                futures.add(all.submit(() -> {
                    start.await();
                    try {
                        return work.getAsBoolean();
                    } catch (Refused refused) {
                        return false;
                    }
                }));
            }
            start.countDown();
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            all.shutdownNow();
        }
    }
}
