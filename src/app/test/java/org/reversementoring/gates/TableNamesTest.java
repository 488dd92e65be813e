package org.reversementoring.gates;

import static org.junit.Assert.assertEquals;

import java.util.List;
import net.java.ao.Entity;
import org.junit.Test;

public class TableNamesTest {
    private final TableNames names = new TableNames("org.reversementoring");

    @Test
    public void the_prefix_of_our_tables_never_changes() {
        assertEquals("AO_C3BC89_", TableNames.prefix("org.reversementoring"));
    }

    @Test
    public void a_table_may_have_twenty_characters_and_a_column_thirty() {
        assertEquals(List.of(), names.violations(TwentyCharacterNames.class));
    }

    @Test
    public void longer_names_are_found() {
        List<String> violations = names.violations(TwentyOneCharacterName.class);

        assertEquals(violations.toString(), 2, violations.size());
    }

    @Test
    public void a_reserved_word_is_found() {
        assertEquals(
                List.of(WithAReservedWord.class.getName() + ": LEVEL is a reserved word"),
                names.violations(WithAReservedWord.class));
    }

    @net.java.ao.schema.Table("TWENTY_CHARACTERS_XX")
    interface TwentyCharacterNames extends Entity {
        String getACertainlyLongNameOfColumn();
    }

    @net.java.ao.schema.Table("TWENTY_ONE_CHARACTERS")
    interface TwentyOneCharacterName extends Entity {
        String getTheLongestNameThatAColumnMustNotHave();
    }

    interface WithAReservedWord extends Entity {
        int getLevel();
    }
}
