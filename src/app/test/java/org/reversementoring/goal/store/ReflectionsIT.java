package org.reversementoring.goal.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.goal.Reflection;
import org.reversementoring.goal.ReflectionsView;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class ReflectionsIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BEN = Readers.employee("ben");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private int pairing;
    private int id;

    public ReflectionsIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void adaReflects() {
        pairing = site.pair(1, ADA.loggedIn(), BEN.loggedIn());
        site.reflectionService.write(ADA, pairing, "LEARNED", "Ask first\r\nthen show");
        id = mine(ADA).get(0).id();
    }

    @Test
    public void it_is_the_writers_alone_until_it_is_shared_and_again_after_that() {
        assertEquals("Ask first\nthen show", mine(ADA).get(0).text());
        assertEquals(List.of(), view(BEN).shared());

        site.reflectionService.share(ADA, id);
        assertEquals(
                "Ask first\nthen show", view(BEN).shared().get(0).reflection().text());
        assertEquals("Ada", view(BEN).shared().get(0).by().orElseThrow().fullName());
        assertEquals(List.of(), view(BEN).own());

        site.reflectionService.takeBack(ADA, id);
        assertEquals(List.of(), view(BEN).shared());
    }

    @Test
    public void what_may_go_into_the_story_is_said_apart() {
        site.reflectionService.giveToStory(ADA, id);

        assertTrue(mine(ADA).get(0).forStory());
        assertFalse(mine(ADA).get(0).shared());
        assertEquals(List.of(), view(BEN).shared());
        site.reflectionService.keepFromStory(ADA, id);
        assertFalse(mine(ADA).get(0).forStory());
    }

    @Test
    public void the_writer_changes_and_removes_it_and_two_tabs_do_not_both_win() {
        site.reflectionService.edit(ADA, id, 1, "APPLIED", "Asked first");

        assertEquals(Reflection.Kind.APPLIED, mine(ADA).get(0).kind());
        assertEquals("goal.outdated", refusal(() -> site.reflectionService.edit(ADA, id, 1, "LEARNED", "No")));
        assertEquals("Asked first", mine(ADA).get(0).text());
        site.reflectionService.remove(ADA, id);
        assertEquals(List.of(), mine(ADA));
    }

    @Test
    public void of_two_nodes_at_the_same_moment_the_second_is_told() {
        ActiveObjectsReflections store = new ActiveObjectsReflections(tables.activeObjects());
        Reflection read = store.own(ADA.loggedIn(), id).orElseThrow();
        site.reflectionService.share(ADA, id);

        assertEquals(
                "goal.outdated",
                refusal(() -> store.keep(new Reflection(
                        id, 2, pairing, read.writer(), read.kind(), "Late", read.writtenAt(), false, false))));
        assertTrue(mine(ADA).get(0).shared());
    }

    @Test
    public void nobody_else_changes_it_not_even_the_partner() {
        site.reflectionService.share(ADA, id);
        for (Reader other : List.of(
                BEN, Readers.employee("cleo"), Readers.coordinator(), Readers.administrator(), Reader.anonymous())) {
            assertThrows(NotPermitted.class, () -> site.reflectionService.edit(other, id, 2, "LEARNED", "Mine"));
            assertThrows(NotPermitted.class, () -> site.reflectionService.share(other, id));
            assertThrows(NotPermitted.class, () -> site.reflectionService.takeBack(other, id));
            assertThrows(NotPermitted.class, () -> site.reflectionService.giveToStory(other, id));
            assertThrows(NotPermitted.class, () -> site.reflectionService.remove(other, id));
        }
        assertTrue(mine(ADA).get(0).shared());
    }

    @Test
    public void nobody_else_sees_that_there_is_anything() {
        site.reflectionService.share(ADA, id);
        for (Reader other :
                List.of(Readers.employee("cleo"), Readers.coordinator(), Readers.administrator(), Reader.anonymous())) {
            assertEquals(Optional.empty(), site.reflectionService.reflections(other, pairing));
            assertThrows(
                    NotPermitted.class, () -> site.reflectionService.write(other, pairing, "LEARNED", "Something"));
        }
    }

    @Test
    public void when_it_is_over_nothing_new_is_shared_and_what_was_is_taken_back() {
        site.reflectionService.share(ADA, id);
        site.reflectionService.giveToStory(ADA, id);
        site.pairingService.endEarly(BEN, pairing, 2, Optional.empty());

        assertFalse(view(ADA).changeable());
        assertEquals(
                "goal.step.not-now", refusal(() -> site.reflectionService.write(ADA, pairing, "LEARNED", "Too late")));
        assertEquals("goal.step.not-now", refusal(() -> site.reflectionService.share(ADA, id)));
        site.reflectionService.takeBack(ADA, id);
        site.reflectionService.keepFromStory(ADA, id);
        assertEquals(List.of(), view(BEN).shared());
        site.reflectionService.remove(ADA, id);
        assertEquals(List.of(), mine(ADA));
    }

    @Test
    public void what_is_wrong_is_said_at_its_field() {
        assertEquals(
                List.of("kind", "text"),
                assertThrows(Refused.class, () -> site.reflectionService.write(ADA, pairing, "BOTH", " "))
                        .violations()
                        .stream()
                        .map(Violation::field)
                        .toList());
        assertEquals(
                "form.field.too-long",
                refusal(() -> site.reflectionService.write(ADA, pairing, "LEARNED", "x".repeat(1_001))));
    }

    @Test
    public void whoever_is_forgotten_leaves_none() {
        site.reflectionService.write(BEN, pairing, "APPLIED", "Mine");
        site.reflectionService.share(ADA, id);

        site.profileService.forget(ADA.loggedIn());

        assertEquals(List.of(), view(BEN).shared());
        assertEquals(1, tables.activeObjects().count(ReflectionRow.class, "1 = 1"));
    }

    @Test
    public void many_take_as_many_statements_as_one() {
        tables.takeStatements();
        view(ADA);
        int one = tables.takeStatements().size();
        for (int i = 0; i < 20; i++) {
            site.reflectionService.write(ADA, pairing, "LEARNED", "Number " + i);
        }
        tables.takeStatements();
        view(ADA);

        assertEquals(one, tables.takeStatements().size());
    }

    private List<Reflection> mine(Reader reader) {
        return view(reader).own();
    }

    private ReflectionsView view(Reader reader) {
        return site.reflectionService.reflections(reader, pairing).orElseThrow();
    }

    private static String refusal(Runnable attempt) {
        return assertThrows(Refused.class, attempt::run).violations().get(0).messageKey();
    }
}
