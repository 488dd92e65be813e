package org.reversementoring.programme.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.programme.NotesPlace;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class ProgrammesIT {
    private static final PersonKey ADMIN = new PersonKey("admin-key");
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00.123Z");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Programmes programmes;

    public ProgrammesIT(Engine engine) {
        tables = new Tables(engine);
        programmes = new ActiveObjectsProgrammes(tables.activeObjects());
    }

    @Test
    public void programmes_come_back_as_they_were_the_oldest_first() {
        Programme first = programmes.add("Spring 🌱", "Lines\nand lines. ".repeat(100), "RM26", ADMIN, NOW);
        Programme second = programmes.add("Autumn", "", "RM27", ADMIN, NOW);

        assertEquals(List.of(first, second), programmes.all());
    }

    @Test
    public void capitals_make_no_other_space() {
        programmes.add("Spring", "", "Rm26", ADMIN, NOW);

        assertTrue(programmes.existsInSpace("RM26"));
        assertFalse(programmes.existsInSpace("RM27"));
    }

    @Test
    public void of_two_nodes_that_begin_a_programme_in_one_space_the_second_is_refused() {
        programmes.add("Spring", "", "RM26", ADMIN, NOW);

        assertThrows(Refused.class, () -> programmes.add("Summer", "", "rm26", ADMIN, NOW));
        assertEquals(1, programmes.all().size());
    }

    @Test
    public void of_two_nodes_that_change_a_programme_the_second_is_refused() {
        Programme begun = programmes.add("Spring", "Why", "RM26", ADMIN, NOW);

        programmes.change(begun.id(), 1, "Summer", "", true);
        programmes.openCircles(begun.id(), false);

        assertThrows(Refused.class, () -> programmes.change(begun.id(), 1, "Autumn", "", false));
        assertEquals(
                new Programme(begun.id(), 2, "Summer", "", "RM26", true, NotesPlace.SHARED_SPACE, false, ADMIN, NOW),
                programmes.byId(begun.id()).orElseThrow());
    }
}
