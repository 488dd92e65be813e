package org.reversementoring.programme;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class TextTest {

    @Test
    public void letters_of_every_script_and_emoji_can_be_kept() {
        assertTrue(Text.canBeKept("Zoë, مرحبا\u200F, 日本, 🙂, tab\t, line\r\n"));
    }

    @Test
    public void what_databases_and_backups_refuse_cannot_be_kept() {
        assertFalse(Text.canBeKept("nul \u0000"));
        assertFalse(Text.canBeKept("bell \u0007"));
        assertFalse(Text.canBeKept("C1 \u0085"));
        assertFalse(Text.canBeKept("half a pair \uD83D"));
        assertFalse(Text.canBeKept("no character \uFFFF"));
    }

    @Test
    public void losses_are_marked_and_nothing_else_changes() {
        assertEquals("a\uFFFDb🙂\uFFFD", Text.markLosses("a\u0000b🙂\uD83D"));
        assertEquals("مرحبا 🙂", Text.markLosses("مرحبا 🙂"));
    }

    @Test
    public void a_line_has_single_spaces_and_no_margin() {
        assertEquals("one two three", Text.line("  one \t two\r\n\u00A0three "));
        assertEquals("", Text.line(null));
    }

    @Test
    public void prose_keeps_its_lines() {
        assertEquals("one\n\ntwo\nthree", Text.prose(" one\r\n\r\ntwo\rthree\n"));
        assertEquals("", Text.prose(null));
    }

    @Test
    public void nothing_is_read_in_another_order_than_it_is_written() {
        for (String turning : "\u202A \u202B \u202C \u202D \u202E \u2066 \u2067 \u2068 \u2069".split(" ")) {
            assertEquals("live story", Text.line(turning + " live " + turning + " story" + turning));
            assertEquals("live\nstory", Text.prose(turning + "\nlive" + turning + "\r\nstory\n" + turning));
            assertEquals("", Text.line(turning));
        }
        assertEquals(
                "Hebrew and Arabic need their marks", "\u05E9\u200F! \u200Eabc", Text.line("\u05E9\u200F! \u200Eabc"));
    }

    @Test
    public void spellings_of_one_name_share_a_key() {
        assertEquals(Text.nameKey("Data literacy"), Text.nameKey(" DATA  Literacy"));
        assertEquals(Text.nameKey("Caf\u00E9"), Text.nameKey("cafe\u0301"));
    }
}
