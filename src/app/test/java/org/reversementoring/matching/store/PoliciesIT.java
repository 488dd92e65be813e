package org.reversementoring.matching.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.matching.Bond;
import org.reversementoring.matching.Conflicts;
import org.reversementoring.matching.Criterion;
import org.reversementoring.matching.Emphasis;
import org.reversementoring.matching.Goal;
import org.reversementoring.matching.Policies;
import org.reversementoring.matching.Policy;
import org.reversementoring.matching.Rules;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class PoliciesIT {
    private static final PersonKey ANNA = new PersonKey("anna-key");
    private static final PersonKey BERND = new PersonKey("bernd-key");
    private static final PersonKey CARLA = new PersonKey("carla-key");
    private static final PersonKey COORDINATOR = new PersonKey("coordinator-key");
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00.123Z");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Policies policies;
    private final Conflicts conflicts;

    public PoliciesIT(Engine engine) {
        tables = new Tables(engine);
        policies = new ActiveObjectsPolicies(tables.activeObjects());
        conflicts = new ActiveObjectsConflicts(tables.activeObjects());
    }

    @Test
    public void where_nothing_was_decided_the_usual_holds() {
        assertEquals(Policy.usual(), policies.of(7));
    }

    @Test
    public void what_was_decided_comes_back_and_is_each_programmes_own() {
        Policy decided = new Policy(
                0,
                Rules.fewest().with(org.reversementoring.matching.Rule.SHARED_HOURS, 40),
                Emphasis.usual().with(Criterion.BALANCE, 1_000).with(Criterion.TOPICS, 0),
                Goal.LEAST_SQUARES);

        policies.put(7, decided);

        assertEquals(new Policy(1, decided.rules(), decided.emphasis(), decided.goal()), policies.of(7));
        assertEquals(Policy.usual(), policies.of(8));
    }

    @Test
    public void what_was_read_before_somebody_else_decided_is_not_kept() {
        policies.put(7, Policy.usual());
        Policy read = policies.of(7);
        policies.put(7, new Policy(1, Rules.fewest(), Emphasis.usual(), Goal.MOST_PAIRS));

        assertThrows(Refused.class, () -> policies.put(7, read));
        assertThrows(Refused.class, () -> policies.put(7, Policy.usual()));
        assertThrows(Refused.class, () -> policies.put(8, read));
        assertEquals(new Policy(2, Rules.fewest(), Emphasis.usual(), Goal.MOST_PAIRS), policies.of(7));
    }

    @Test
    public void settings_that_a_later_version_of_the_app_knows_are_left_alone() {
        policies.put(7, Policy.usual());
        PolicyRow row = tables.activeObjects().find(PolicyRow.class, Query.select())[0];
        row.setSettings(row.getSettings() + "\nZODIAC=12");
        row.save();

        assertEquals(Rules.usual(), policies.of(7).rules());
    }

    @Test
    public void nobody_meets_whom_they_asked_not_to_meet_even_where_that_was_once_switched_off() {
        policies.put(7, Policy.usual());
        PolicyRow row = tables.activeObjects().find(PolicyRow.class, Query.select())[0];
        row.setSettings(row.getSettings().replace("VETO=1", "VETO=0"));
        row.save();

        assertEquals(Rules.usual(), policies.of(7).rules());
    }

    @Test
    public void a_conflict_is_between_both_whoever_was_named_first() {
        conflicts.declare(new Bond(BERND, ANNA), COORDINATOR, NOW);

        assertEquals(Set.of(new Bond(ANNA, BERND)), conflicts.all());
        assertEquals(Set.of(new Bond(ANNA, BERND)), conflicts.of(ANNA));
        assertEquals(Set.of(new Bond(ANNA, BERND)), conflicts.of(BERND));
        assertEquals(Set.of(), conflicts.of(CARLA));
        assertThrows(Refused.class, () -> conflicts.declare(new Bond(ANNA, BERND), COORDINATOR, NOW));
    }

    @Test
    public void conflicts_are_listed_the_newest_first_and_withdrawn_one_by_one() {
        conflicts.declare(new Bond(ANNA, BERND), COORDINATOR, NOW);
        conflicts.declare(new Bond(ANNA, CARLA), COORDINATOR, NOW.plusSeconds(1));

        List<Conflicts.Declared> all = conflicts.before(Integer.MAX_VALUE, 10);
        conflicts.withdraw(all.get(1).id());
        conflicts.withdraw(all.get(1).id());

        assertEquals(
                new Conflicts.Declared(all.get(0).id(), new Bond(ANNA, CARLA), COORDINATOR, NOW.plusSeconds(1)),
                all.get(0));
        assertEquals(2, all.size());
        assertEquals(List.of(all.get(0)), conflicts.before(Integer.MAX_VALUE, 1));
        assertEquals(List.of(), conflicts.before(all.get(0).id(), 10));
        assertEquals(Optional.empty(), conflicts.byId(all.get(1).id()));
        assertEquals(Optional.of(all.get(0)), conflicts.byId(all.get(0).id()));
    }

    @Test
    public void whoever_is_forgotten_is_in_no_conflict_any_more() {
        conflicts.declare(new Bond(ANNA, BERND), COORDINATOR, NOW);
        conflicts.declare(new Bond(ANNA, CARLA), COORDINATOR, NOW);
        conflicts.declare(new Bond(CARLA, BERND), COORDINATOR, NOW);

        conflicts.forget(ANNA);

        assertEquals(Set.of(new Bond(BERND, CARLA)), conflicts.all());
    }
}
