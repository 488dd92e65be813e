package org.reversementoring.profile;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Optional;
import org.junit.Test;

public class LevelTest {

    @Test
    public void a_level_is_a_number_from_1_to_5() {
        assertEquals(Optional.of(new Level(1)), Level.parse("1"));
        assertEquals(Optional.of(new Level(5)), Level.parse(" 5 "));
        assertThrows(IllegalArgumentException.class, () -> new Level(6));
    }

    @Test
    public void anything_else_is_no_level() {
        for (String text : new String[] {null, "", "0", "6", "-1", "3.5", "three", "٣", "11"}) {
            assertEquals(Optional.empty(), Level.parse(text));
        }
    }
}
