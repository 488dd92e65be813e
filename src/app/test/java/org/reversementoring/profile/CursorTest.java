package org.reversementoring.profile;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.Test;

public class CursorTest {

    @Test
    public void a_cursor_survives_an_address() {
        for (String name : new String[] {"", "ada lovelace", "مرحبا", "a/b+c?d 🙂"}) {
            Cursor cursor = new Cursor(name, 42, true);

            assertTrue(cursor.text(), cursor.text().matches("[A-Za-z0-9_-]+"));
            assertEquals(Optional.of(cursor), Cursor.parse(cursor.text()));
        }
    }

    @Test
    public void anything_else_is_no_cursor() {
        assertEquals(Optional.empty(), Cursor.parse(null));
        assertEquals(Optional.empty(), Cursor.parse(""));
        assertEquals(Optional.empty(), Cursor.parse("<script>"));
        assertEquals(Optional.empty(), Cursor.parse("A"));
        assertEquals(Optional.empty(), Cursor.parse("x".repeat(100_000)));
        assertEquals(Optional.empty(), Cursor.parse(encoded(">1 nul\u0000")));
        assertEquals(Optional.empty(), Cursor.parse(encoded(">99999999999 ada")));
        assertEquals(Optional.empty(), Cursor.parse(encoded(">-1 ada")));
    }

    private static String encoded(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
