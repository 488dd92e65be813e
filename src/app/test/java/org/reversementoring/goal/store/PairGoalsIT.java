package org.reversementoring.goal.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.goal.GoalChange;
import org.reversementoring.goal.GoalChange.Act;
import org.reversementoring.goal.GoalState;
import org.reversementoring.goal.GoalView;
import org.reversementoring.goal.GoalsView;
import org.reversementoring.goal.Measure;
import org.reversementoring.goal.Milestone;
import org.reversementoring.goal.NewGoal;
import org.reversementoring.goal.PairGoal;
import org.reversementoring.goal.PairGoalService;
import org.reversementoring.goal.ProgrammeGoalService;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.Participant;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.People;
import org.reversementoring.programme.HistoryQuery;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class PairGoalsIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BEN = Readers.employee("ben");
    private static final NewGoal TALKS = new NewGoal(
            "Give talks", true, "0", "10", "talks", "2027-03-31", 0, "The first\r\n\r\nOne abroad\nThe first");
    private static final NewGoal ONCE = new NewGoal("Publish it", false, "", "", "", "", 0, "Draft\nReview");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private Programme programme;
    private int pairing;

    public PairGoalsIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void pair() {
        programme = site.programme("Sales");
        pairing = site.pair(programme.id(), ADA.loggedIn(), BEN.loggedIn());
        site.clock.pass(Duration.ofDays(3));
    }

    @Test
    public void a_goal_comes_back_as_it_was_written() {
        int id = site.pairGoalService.write(ADA, pairing, TALKS);

        assertEquals(
                new PairGoal(
                        id,
                        1,
                        pairing,
                        GoalState.OPEN,
                        "Give talks",
                        new Measure.Counting(BigDecimal.ZERO, BigDecimal.TEN, "talks", Optional.empty()),
                        Optional.of(LocalDate.of(2027, 3, 31)),
                        OptionalInt.empty(),
                        List.of(new Milestone("The first", false), new Milestone("One abroad", false))),
                goal(BEN, id).goal());
        assertEquals(List.of(goal(BEN, id).goal()), goals(BEN).goals());
    }

    @Test
    public void either_measures_and_everybody_sees_who_did_when() {
        int id = site.pairGoalService.write(ADA, pairing, TALKS);
        site.clock.pass(Duration.ofDays(7));
        site.pairGoalService.measure(BEN, id, 1, "3");
        site.clock.pass(Duration.ofDays(7));
        site.pairGoalService.measure(ADA, id, 2, "4,5");

        GoalView view = goal(BEN, id);
        assertEquals(45, view.goal().percent());
        assertEquals(
                List.of(new BigDecimal("3"), new BigDecimal("4.5")),
                view.values().stream().map(GoalView.Value::value).toList());
        assertEquals(
                List.of(Act.WRITTEN, Act.MEASURED, Act.MEASURED),
                view.events().stream().map(GoalView.Event::act).toList());
        assertEquals(
                List.of("Ada", "Ben", "Ada"),
                view.events().stream()
                        .map(event -> event.by().map(Account::fullName).orElse("?"))
                        .toList());
        assertEquals(site.clock.instant(), view.events().get(2).at());
    }

    @Test
    public void values_are_taken_back_one_by_one() {
        int id = site.pairGoalService.write(ADA, pairing, TALKS);
        site.pairGoalService.measure(ADA, id, 1, "3");
        site.pairGoalService.measure(BEN, id, 2, "40");

        site.pairGoalService.takeBack(ADA, id, 3);
        assertEquals(30, goal(ADA, id).goal().percent());
        site.pairGoalService.takeBack(ADA, id, 4);
        assertEquals(0, goal(ADA, id).goal().percent());
        assertEquals(List.of(), goal(ADA, id).values());
        assertEquals("goal.step.not-now", refusal(() -> site.pairGoalService.takeBack(ADA, id, 5)));
        site.pairGoalService.measure(ADA, id, 5, "7");
        assertEquals(1, goal(ADA, id).values().size());
    }

    @Test
    public void milestones_are_ticked_and_opened_again() {
        int id = site.pairGoalService.write(ADA, pairing, ONCE);
        site.pairGoalService.tick(BEN, id, 1, "Draft", true);

        assertEquals(50, goal(ADA, id).goal().percent());
        assertEquals("goal.step.not-now", refusal(() -> site.pairGoalService.tick(BEN, id, 2, "Draft", true)));
        assertEquals("goal.step.not-now", refusal(() -> site.pairGoalService.tick(BEN, id, 2, "Nothing", true)));
        site.pairGoalService.tick(ADA, id, 2, "Draft", false);
        assertEquals(0, goal(ADA, id).goal().percent());
        assertEquals("Draft", goal(ADA, id).events().get(2).text());
    }

    @Test
    public void what_is_reached_or_given_up_is_opened_again_and_cannot_be_measured_meanwhile() {
        int id = site.pairGoalService.write(ADA, pairing, ONCE);
        site.pairGoalService.reach(BEN, id, 1);
        assertEquals(100, goal(ADA, id).goal().percent());
        assertEquals("goal.step.not-now", refusal(() -> site.pairGoalService.tick(ADA, id, 2, "Draft", true)));
        assertEquals("goal.step.not-now", refusal(() -> site.pairGoalService.drop(ADA, id, 2)));
        site.pairGoalService.reopen(ADA, id, 2);
        site.pairGoalService.drop(ADA, id, 3);
        assertEquals(GoalState.DROPPED, goal(BEN, id).goal().state());
        site.pairGoalService.takeUp(BEN, id, 4);
        assertEquals(GoalState.OPEN, goal(BEN, id).goal().state());
    }

    @Test
    public void a_change_of_words_keeps_what_was_measured_and_ticked() {
        int id = site.pairGoalService.write(ADA, pairing, TALKS);
        site.pairGoalService.measure(ADA, id, 1, "5");
        site.pairGoalService.tick(ADA, id, 2, "One abroad", true);

        site.pairGoalService.edit(
                BEN, id, 3, new NewGoal("Give good talks", true, "0", "20", "talks", "", 0, "One abroad\nA keynote"));

        PairGoal goal = goal(ADA, id).goal();
        assertEquals("Give good talks", goal.title());
        assertEquals(25, goal.percent());
        assertEquals(Optional.empty(), goal.due());
        assertEquals(List.of(new Milestone("One abroad", true), new Milestone("A keynote", false)), goal.milestones());
    }

    @Test
    public void of_two_tabs_the_second_is_told_and_writes_nothing() {
        int id = site.pairGoalService.write(ADA, pairing, TALKS);
        site.pairGoalService.measure(ADA, id, 1, "5");

        assertEquals("goal.outdated", refusal(() -> site.pairGoalService.measure(BEN, id, 1, "6")));
        assertEquals("goal.outdated", refusal(() -> site.pairGoalService.edit(BEN, id, 1, ONCE)));
        assertEquals("goal.outdated", refusal(() -> site.pairGoalService.drop(BEN, id, 1)));
        assertEquals(2, goal(BEN, id).events().size());
        assertEquals(50, goal(BEN, id).goal().percent());
    }

    @Test
    public void of_two_nodes_at_the_same_moment_the_second_is_told_and_writes_nothing() {
        ActiveObjectsPairGoals store = new ActiveObjectsPairGoals(tables.activeObjects());
        int id = site.pairGoalService.write(ADA, pairing, TALKS);
        PairGoal read = store.byId(id).orElseThrow();
        site.pairGoalService.measure(ADA, id, 1, "5");

        assertEquals(
                "goal.outdated",
                refusal(() -> site.transactions.inOne(() -> store.keep(
                        new PairGoal(
                                id,
                                2,
                                pairing,
                                GoalState.DROPPED,
                                read.title(),
                                read.measure(),
                                read.due(),
                                read.programmeGoalId(),
                                List.of()),
                        new GoalChange(2, Act.DROPPED, "", Optional.empty(), site.clock.instant())))));
        assertEquals(GoalState.OPEN, goal(ADA, id).goal().state());
        assertEquals(2, goal(ADA, id).goal().milestones().size());
    }

    @Test
    public void what_is_wrong_is_said_at_its_field() {
        assertEquals(
                List.of("title", "from", "to", "unit", "due", "programmeGoalId", "milestones"),
                fields(new NewGoal(" ", true, "", "ten", "x".repeat(41), "tomorrow", 99, "x".repeat(201))));
        assertEquals(List.of("to"), fields(new NewGoal("A", true, "1", "1,0", "", "", 0, "")));
        assertEquals(List.of("due"), fields(new NewGoal("A", false, "", "", "", "2090-01-01", 0, "")));
        assertEquals(
                List.of("milestones"),
                fields(new NewGoal("A", false, "", "", "", "", 0, "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13")));
        assertEquals(List.of(), goals(ADA).goals());
    }

    private List<String> fields(NewGoal typed) {
        return assertThrows(Refused.class, () -> site.pairGoalService.write(ADA, pairing, typed)).violations().stream()
                .map(Violation::field)
                .toList();
    }

    @Test
    public void there_can_be_only_so_many() {
        for (int i = 0; i < PairGoalService.MOST; i++) {
            site.pairGoalService.write(ADA, pairing, ONCE);
        }

        assertEquals("goal.too-many", refusal(() -> site.pairGoalService.write(ADA, pairing, ONCE)));
    }

    @Test
    public void they_are_theirs_alone() {
        int id = site.pairGoalService.write(ADA, pairing, TALKS);

        for (Reader other :
                List.of(Readers.employee("cleo"), Readers.coordinator(), Readers.administrator(), Reader.anonymous())) {
            assertEquals(Optional.empty(), site.pairGoalService.goals(other, pairing));
            assertEquals(Optional.empty(), site.pairGoalService.goal(other, id));
            assertThrows(NotPermitted.class, () -> site.pairGoalService.write(other, pairing, TALKS));
            assertThrows(NotPermitted.class, () -> site.pairGoalService.edit(other, id, 1, TALKS));
            assertThrows(NotPermitted.class, () -> site.pairGoalService.measure(other, id, 1, "1"));
            assertThrows(NotPermitted.class, () -> site.pairGoalService.reach(other, id, 1));
        }
        assertThrows(NotPermitted.class, () -> site.pairGoalService.reach(ADA, id + 1, 1));
    }

    @Test
    public void before_it_has_begun_there_is_nothing() {
        int asked = site.pairings
                .begin(Pairings.Beginning.invitation(
                        programme.id(),
                        List.of(
                                new Participant(People.account("cleo").key(), Part.MENTOR, false),
                                new Participant(ADA.loggedIn(), Part.MENTEE, true)),
                        OptionalInt.empty(),
                        "",
                        ADA.loggedIn(),
                        site.clock.instant()))
                .id();

        assertEquals(Optional.empty(), site.pairGoalService.goals(ADA, asked));
        assertThrows(NotPermitted.class, () -> site.pairGoalService.write(ADA, asked, ONCE));
    }

    @Test
    public void what_is_over_is_read_and_not_changed() {
        int id = site.pairGoalService.write(ADA, pairing, TALKS);
        site.pairingService.endEarly(ADA, pairing, 2, Optional.empty());

        assertFalse(goals(BEN).changeable());
        assertFalse(goal(BEN, id).changeable());
        assertEquals("goal.step.not-now", refusal(() -> site.pairGoalService.measure(BEN, id, 1, "1")));
        assertEquals("goal.step.not-now", refusal(() -> site.pairGoalService.write(BEN, pairing, TALKS)));
        assertEquals("goal.step.not-now", refusal(() -> site.pairGoalService.edit(BEN, id, 1, TALKS)));
    }

    @Test
    public void nothing_is_written_while_the_site_is_read_only() {
        int id = site.pairGoalService.write(ADA, pairing, TALKS);
        site.becomeReadOnly();

        assertEquals("programme.read-only.refused", refusal(() -> site.pairGoalService.measure(ADA, id, 1, "1")));
        assertEquals("programme.read-only.refused", refusal(() -> site.pairGoalService.write(ADA, pairing, ONCE)));
    }

    @Test
    public void whoever_is_forgotten_is_named_nowhere_and_the_goals_stay() {
        int id = site.pairGoalService.write(ADA, pairing, TALKS);
        site.pairGoalService.measure(BEN, id, 1, "5");

        site.profileService.forget(ADA.loggedIn());

        assertEquals("Give talks", goal(BEN, id).goal().title());
        assertEquals(Optional.empty(), goal(BEN, id).events().get(0).by());
        assertTrue(goal(BEN, id).events().get(1).by().isPresent());
        assertEquals(
                0,
                tables.activeObjects()
                        .count(
                                GoalChangeRow.class,
                                GoalChangeRow.PERSON_KEY + " = ?",
                                ADA.loggedIn().value()));
    }

    @Test
    public void many_goals_take_as_many_statements_as_one() {
        site.pairGoalService.write(ADA, pairing, TALKS);
        tables.takeStatements();
        goals(ADA);
        int one = tables.takeStatements().size();
        int other =
                site.pair(programme.id(), ADA.loggedIn(), People.account("cleo").key());
        for (int i = 0; i < 9; i++) {
            site.pairGoalService.write(ADA, pairing, ONCE);
            site.pairGoalService.write(ADA, other, TALKS);
        }
        tables.takeStatements();
        goals(ADA);

        assertEquals(one, tables.takeStatements().size());
        var views = site.pairingService.mine(ADA).live();
        tables.takeStatements();
        assertEquals(10, site.pairGoalService.goals(views).get(pairing).size());
        assertEquals(2, tables.takeStatements().size());
        assertEquals(2, site.pairGoalService.goals(views).size());
    }

    @Test
    public void coordinators_write_what_the_programme_is_to_reach_in_its_order() {
        save(0, line(0, "Learn AI", 2), line(0, "Stay longer", 1), line(0, " ", 3));

        assertEquals(List.of("Stay longer", "Learn AI"), programmeGoals());
        save(1, line(programmeGoal(0), "Stay longer", 1), line(programmeGoal(1), "Learn more", 1));
        assertEquals(List.of("Learn more", "Stay longer"), programmeGoals());
        assertEquals(
                List.of("Stay longer\nLearn AI", "Learn more\nStay longer"),
                site
                        .historyService
                        .page(
                                Readers.coordinator(),
                                new HistoryQuery(Optional.empty(), Optional.empty(), OptionalInt.empty(), 9))
                        .stream()
                        .map(change -> change.difference().after())
                        .sorted(Comparator.reverseOrder())
                        .toList());
        assertEquals("goal.programme.outdated", refusal(() -> save(1, line(0, "Something else", 1))));
        assertEquals("goal.programme.twice", refusal(() -> save(2, line(0, "Twice", 1), line(0, "twice", 2))));
    }

    @Test
    public void a_goal_that_pairs_serve_is_retired_and_any_other_removed() {
        save(0, line(0, "Learn AI", 1), line(0, "Stay longer", 2));
        int served = programmeGoal(0);
        int id = site.pairGoalService.write(ADA, pairing, new NewGoal("Ours", false, "", "", "", "", served, ""));

        save(1, line(served, "", 1), line(programmeGoal(1), "", 2));

        assertEquals(List.of(), programmeGoals());
        assertEquals("Learn AI", goal(BEN, id).serves().orElseThrow().title());
        assertEquals(
                "goal.programme.gone",
                refusal(() -> site.pairGoalService.write(
                        ADA, pairing, new NewGoal("More", false, "", "", "", "", served, ""))));
        site.pairGoalService.edit(BEN, id, 1, new NewGoal("Ours, still", false, "", "", "", "", served, ""));
        site.programmeGoalService.bringBack(Readers.coordinator(), programme.id(), 2, served);
        assertEquals(List.of("Learn AI"), programmeGoals());
    }

    @Test
    public void coordinators_learn_how_many_goals_serve_each_in_fives_and_nothing_else() {
        save(0, line(0, "Learn AI", 1));
        NewGoal serving = new NewGoal("Ours", false, "", "", "", "", programmeGoal(0), "");
        for (int i = 0; i < 4; i++) {
            site.pairGoalService.write(ADA, pairing, serving);
        }
        assertEquals(0, serving());
        site.pairGoalService.write(ADA, pairing, serving);
        site.pairGoalService.write(ADA, pairing, serving);

        assertEquals(5, serving());
        for (Reader other : List.of(ADA, Reader.anonymous())) {
            assertThrows(NotPermitted.class, () -> site.programmeGoalService.goals(other, programme.id()));
            assertThrows(NotPermitted.class, () -> site.programmeGoalService.save(other, programme.id(), 1, List.of()));
        }
    }

    private int serving() {
        return site.programmeGoalService
                .serving(Readers.coordinator(), site.programmeGoalService.goals(Readers.coordinator(), programme.id()))
                .get(programmeGoal(0));
    }

    private void save(int version, ProgrammeGoalService.Typed... lines) {
        site.programmeGoalService.save(Readers.coordinator(), programme.id(), version, List.of(lines));
    }

    private static ProgrammeGoalService.Typed line(int id, String title, int position) {
        return new ProgrammeGoalService.Typed(id, title, position);
    }

    private List<String> programmeGoals() {
        return site.programmeGoalService.goals(Readers.coordinator(), programme.id()).current().stream()
                .map(goal -> goal.title())
                .toList();
    }

    private int programmeGoal(int index) {
        return site.programmeGoalService
                .goals(Readers.coordinator(), programme.id())
                .goals()
                .get(index)
                .id();
    }

    private GoalsView goals(Reader reader) {
        return site.pairGoalService.goals(reader, pairing).orElseThrow();
    }

    private GoalView goal(Reader reader, int id) {
        return site.pairGoalService.goal(reader, id).orElseThrow();
    }

    private static String refusal(Runnable attempt) {
        return assertThrows(Refused.class, attempt::run).violations().get(0).messageKey();
    }
}
