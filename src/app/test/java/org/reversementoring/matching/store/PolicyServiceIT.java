package org.reversementoring.matching.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.matching.Bond;
import org.reversementoring.matching.ConflictService;
import org.reversementoring.matching.Criterion;
import org.reversementoring.matching.Emphasis;
import org.reversementoring.matching.Goal;
import org.reversementoring.matching.NewPolicy;
import org.reversementoring.matching.Policy;
import org.reversementoring.matching.Rules;
import org.reversementoring.profile.People;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.HistoryQuery;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class PolicyServiceIT {
    private static final Reader COORDINATOR = Readers.administrator();
    private static final Reader EMPLOYEE = Readers.employee("ada");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private int programme;

    public PolicyServiceIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void begin() {
        programme = site.programme("Spring").id();
    }

    @Test
    public void what_a_coordinator_decides_holds_and_the_history_tells_each_setting() {
        decide(usual().number("REPORTING_LINE", " 3 ")
                .number("TOPICS", "1000")
                .off("REVERSE")
                .goal("HIGHEST_TOTAL"));

        Policy decided = site.policies.of(programme);
        assertEquals(
                Rules.usual()
                        .with(org.reversementoring.matching.Rule.REPORTING_LINE, 3)
                        .with(org.reversementoring.matching.Rule.REVERSE, 0),
                decided.rules());
        assertEquals(Emphasis.usual().with(Criterion.TOPICS, 1_000), decided.emphasis());
        assertEquals(Goal.HIGHEST_TOTAL, decided.goal());
        assertEquals(
                Set.of(
                        "matching.rules.reporting-line 2 3",
                        "matching.rules.reverse 1 0",
                        "matching.criterion.topics 300 1000",
                        "matching.goal matching.goal.fairest matching.goal.highest-total"),
                new HashSet<>(history().stream()
                        .map(change -> change.difference().field() + " "
                                + change.difference().before() + " "
                                + change.difference().after())
                        .toList()));
    }

    @Test
    public void what_is_the_same_is_no_decision() {
        decide(usual());

        assertEquals(0, site.policies.of(programme).version());
        assertEquals(List.of(), history());
    }

    @Test
    public void what_is_wrong_is_said_at_its_field_all_at_once() {
        Typed typed = usual().number("REPORTING_LINE", "11")
                .number("SHARED_HOURS", "many")
                .number("TOPICS", "")
                .number("BALANCE", "-1")
                .goal("BEST");

        assertEquals(Set.of("REPORTING_LINE", "SHARED_HOURS", "TOPICS", "BALANCE", "goal"), wrong(typed));
        assertEquals(Set.of("MINIMUM_SCORE"), wrong(usual().number("MINIMUM_SCORE", "1151")));
        assertEquals(Set.of("PRIORITY"), wrong(usual().number("PRIORITY", "99999999999999999999")));
        assertEquals(Set.of(""), wrong(usual().number("ZODIAC", "1")));
        assertEquals(Set.of(""), wrong(usual().on("REPORTING_LINE")));
        Typed nothing = usual();
        for (Criterion criterion : Criterion.values()) {
            nothing.number(criterion.name(), "0");
        }
        assertEquals(Set.of(""), wrong(nothing));
        assertEquals(0, site.policies.of(programme).version());
    }

    @Test
    public void of_two_tabs_the_second_is_told_what_the_first_has_decided() {
        Typed second = usual().number("TOPICS", "500");
        decide(usual().number("TOPICS", "400"));

        assertEquals(
                "matching.policy.outdated",
                assertThrows(Refused.class, () -> decide(second))
                        .violations()
                        .get(0)
                        .messageKey());
        List<Change> meanwhile = site.policyService.since(COORDINATOR, programme, 0);
        assertEquals(
                List.of("400"),
                meanwhile.stream().map(change -> change.difference().after()).toList());
    }

    @Test
    public void only_coordinators_read_and_write_rules_and_only_of_programmes_that_there_are() {
        assertThrows(NotPermitted.class, () -> site.policyService.policy(EMPLOYEE, programme));
        assertThrows(NotPermitted.class, () -> site.policyService.programmes(Reader.anonymous()));
        assertThrows(NotPermitted.class, () -> site.policyService.since(EMPLOYEE, programme, 0));
        assertThrows(NotPermitted.class, () -> site.policyService.decide(EMPLOYEE, programme, usual().typed()));
        assertThrows(Refused.class, () -> site.policyService.decide(COORDINATOR, 4711, usual().typed()));
        site.becomeReadOnly();
        assertThrows(Refused.class, () -> decide(usual().number("TOPICS", "400")));
    }

    @Test
    public void whom_a_coordinator_keeps_apart_is_listed_until_it_is_withdrawn() {
        site.conflictService.declare(COORDINATOR, "ben", " ada ");
        List<ConflictService.Line> listed = site.conflictService.page(COORDINATOR, Integer.MAX_VALUE);

        assertEquals(1, listed.size());
        assertEquals(Optional.of(People.account("ada")), listed.get(0).one());
        assertEquals(
                Set.of(new Bond(
                        People.account("ada").key(), People.account("ben").key())),
                site.conflicts.all());
        site.conflictService.withdraw(COORDINATOR, listed.get(0).id());
        assertThrows(
                Refused.class,
                () -> site.conflictService.withdraw(COORDINATOR, listed.get(0).id()));
        assertEquals(List.of(), site.conflictService.page(COORDINATOR, Integer.MAX_VALUE));
        assertEquals(
                List.of(
                        Change.Act.NO_LONGER_APART,
                        Change.Act.NO_LONGER_APART,
                        Change.Act.KEPT_APART,
                        Change.Act.KEPT_APART),
                history().stream().map(Change::act).toList());
    }

    @Test
    public void conflicts_are_between_two_people_whom_the_site_knows() {
        site.conflictService.declare(COORDINATOR, "ada", "ben");

        assertEquals(Set.of("one"), wrongConflict("", "ben"));
        assertEquals(Set.of("one", "other"), wrongConflict("nobody", "x".repeat(300)));
        assertEquals(Set.of("other"), wrongConflict("ada", "ada"));
        assertEquals(Set.of(""), wrongConflict("ben", "ada"));
        assertThrows(NotPermitted.class, () -> site.conflictService.declare(EMPLOYEE, "ada", "cleo"));
        assertThrows(NotPermitted.class, () -> site.conflictService.withdraw(EMPLOYEE, 1));
        assertThrows(NotPermitted.class, () -> site.conflictService.page(EMPLOYEE, Integer.MAX_VALUE));
        assertTrue(history().size() == 2);
    }

    private Set<String> wrongConflict(String one, String other) {
        return fields(assertThrows(Refused.class, () -> site.conflictService.declare(COORDINATOR, one, other)));
    }

    private Set<String> wrong(Typed typed) {
        return fields(assertThrows(Refused.class, () -> decide(typed)));
    }

    private static Set<String> fields(Refused refused) {
        Set<String> fields = new HashSet<>();
        refused.violations().forEach(violation -> fields.add(violation.field()));
        return fields;
    }

    private List<Change> history() {
        return site.historyService.page(
                COORDINATOR,
                new HistoryQuery(Optional.of(Matter.Area.MATCHING), Optional.empty(), OptionalInt.empty(), 50));
    }

    private void decide(Typed typed) {
        site.policyService.decide(COORDINATOR, programme, typed.typed());
    }

    private static Typed usual() {
        NewPolicy usual = NewPolicy.of(Policy.usual());
        return new Typed(new HashSet<>(usual.on()), new HashMap<>(usual.numbers()));
    }

    /** A form as it is first shown, and what is typed into it. */
    private static final class Typed {
        private final Set<String> on;
        private final Map<String, String> numbers;
        private String goal = Goal.FAIREST.name();

        Typed(Set<String> on, Map<String, String> numbers) {
            this.on = on;
            this.numbers = numbers;
        }

        Typed number(String name, String number) {
            numbers.put(name, number);
            return this;
        }

        Typed on(String name) {
            on.add(name);
            return this;
        }

        Typed off(String name) {
            on.remove(name);
            return this;
        }

        Typed goal(String name) {
            goal = name;
            return this;
        }

        NewPolicy typed() {
            return new NewPolicy(0, on, numbers, goal);
        }
    }
}
