package org.reversementoring.programme;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Optional;
import org.junit.Test;

public class PersonKeyTest {

    @Test
    public void what_cannot_be_a_key_is_no_key() {
        assertEquals(Optional.empty(), PersonKey.parse(null));
        assertEquals(Optional.empty(), PersonKey.parse(" "));
        assertEquals(Optional.empty(), PersonKey.parse("nul \u0000"));
        assertEquals(Optional.empty(), PersonKey.parse("x".repeat(PersonKey.LONGEST + 1)));
        assertThrows(IllegalArgumentException.class, () -> new PersonKey(""));
    }

    @Test
    public void any_other_text_may_be_a_key() {
        assertEquals(Optional.of(new PersonKey("ff8080812f")), PersonKey.parse("ff8080812f"));
    }
}
