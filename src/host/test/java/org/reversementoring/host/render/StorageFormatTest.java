package org.reversementoring.host.render;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class StorageFormatTest {
    @Test
    public void the_entities_of_html_are_known_and_kept_as_they_are_in_plain_text_bodies() {
        StorageFormat.check("<p title=\"a&nbsp;b\">&nbsp;&uuml;&amp;&hellip;</p><![CDATA[&nosuch; ]]>");
    }

    @Test
    public void what_is_no_storage_format_is_refused_with_line_and_column() {
        MalformedStorage refusal =
                assertThrows(MalformedStorage.class, () -> StorageFormat.check("<p>fine</p>\n<p>open"));

        assertTrue(refusal.getMessage(), refusal.getMessage().startsWith("Line 2, column "));
        refused("<p>one & two</p>");
        refused("<p>&nosuch;</p>");
        refused("<!DOCTYPE p><p/>");
        refused("</root><root>");
        refused("<x:y/>");
        refused("<p>".repeat(300) + "</p>".repeat(300));
    }

    @Test
    public void the_column_counts_from_the_start_of_what_was_typed() {
        MalformedStorage refusal = assertThrows(MalformedStorage.class, () -> StorageFormat.check("<p></q>"));

        assertTrue(refusal.getMessage(), refusal.getMessage().startsWith("Line 1, column 6:"));
    }

    @Test
    public void an_address_that_runs_something_is_not_harmless() {
        assertTrue(Html.harmless("/people/ada?tab=a:b"));
        assertTrue(Html.harmless("https://example.com/"));
        assertFalse(Html.harmless("java\tscript:alert(1)"));
        assertFalse(Html.harmless(" JavaScript:alert(1)"));
        assertFalse(Html.harmless("data:text/html,x"));
        assertEquals("&lt;a b=&quot;c&quot;&gt;&amp;&#39;", Html.escape("<a b=\"c\">&'"));
    }

    private static void refused(String storage) {
        assertThrows(MalformedStorage.class, () -> StorageFormat.check(storage));
    }
}
