package org.reversementoring.session;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.reversementoring.profile.People;
import org.reversementoring.programme.PersonKey;

public class NameRemovalTest {
    private static final PersonKey ADA = People.account("ada").key();
    private static final PersonKey BEN = People.account("ben").key();
    private static final String WORD = "a former <colleague>";
    private static final String ESCAPED = "a former &lt;colleague&gt;";

    @Test
    public void links_to_a_person_become_the_neutral_word_with_all_that_is_in_them() {
        assertEquals(
                "<p>" + ESCAPED + " and " + link(BEN, "") + ", " + ESCAPED + "</p>",
                removed("<p>" + link(ADA, "") + " and " + link(BEN, "") + ", "
                        + link(ADA, "<ac:link-body>our <b>friend</b></ac:link-body>") + "</p>"));
    }

    @Test
    public void a_link_to_somebody_else_beside_them_stays_a_link() {
        String other = "<ac:link><ri:page ri:content-title=\"Goals\"/></ac:link>";

        assertEquals(other + ESCAPED + other, removed(other + link(ADA, "") + other));
    }

    @Test
    public void what_a_macro_is_told_of_a_person_is_replaced_too() {
        assertEquals(
                "<ac:parameter ac:name=\"user\">" + ESCAPED + "</ac:parameter>",
                removed("<ac:parameter ac:name=\"user\"><ri:user ri:userkey=\"ada-key\"></ri:user></ac:parameter>"));
    }

    @Test
    public void names_are_found_as_they_are_typed_whatever_their_capitals_and_spaces() {
        assertEquals(
                "<p>" + ESCAPED + ", " + ESCAPED + "’s idea; " + ESCAPED + ".</p>",
                removed("<p>Ada Müller, ADA&nbsp;\nM&uuml;ller’s idea; ada m&#252;ller.</p>", "Ada Müller"));
    }

    @Test
    public void the_longest_name_comes_first_and_no_name_is_found_within_a_word() {
        assertEquals(
                "<p>" + ESCAPED + " or " + ESCAPED + ", but Adam and Canada</p>",
                removed("<p>Ada Lovelace or Ada, but Adam and Canada</p>", "Ada", "Ada Lovelace"));
    }

    @Test
    public void markup_comments_and_what_has_no_name_in_it_stay_as_they_are_written() {
        String untouched = "<p title=\"Ada &gt; all\">caf&eacute; &amp; cr&#232;me</p><!-- Ada --><br/>";

        assertEquals(untouched, removed(untouched, "Ada"));
    }

    @Test
    public void text_that_is_quoted_as_a_whole_stays_quoted() {
        assertEquals(
                "<ac:plain-text-body><![CDATA[if (" + WORD + " < 3)]]></ac:plain-text-body>",
                removed("<ac:plain-text-body><![CDATA[if (Ada < 3)]]></ac:plain-text-body>", "Ada"));
    }

    @Test
    public void a_name_may_hold_what_patterns_are_made_of() {
        assertEquals("<p>" + ESCAPED + " $1 \\</p>", removed("<p>A.da (the $1) $1 \\</p>", "A.da (the $1)"));
    }

    @Test
    public void what_would_be_removed_can_be_marked_instead() {
        NameRemoval removal = new NameRemoval(List.of(ADA), List.of("Ada", "Ada Lovelace"), WORD);

        assertEquals(
                "<p title=\"Ada\"><del>Ada Lovelace</del> &amp; I</p>",
                removal.marking("<p title=\"Ada\">Ada Lovelace &amp; I</p>"));
        assertEquals("<p>caf&eacute;</p>", removal.marking("<p>caf&eacute;</p>"));
    }

    @Test
    public void names_that_are_ordinary_words_go_with_their_capitals_alone_and_mail_addresses_always() {
        NameRemoval words = NameRemoval.exactly(List.of("Product"), " [A-Z]", "[department]");

        assertEquals(
                "<p>[department], a product, a Product Owner, Products</p>",
                words.from("<p>Product, a product, a Product Owner, Products</p>"));
        assertEquals(
                "<p>[mail], [mail] a@b <a href=\"https://x\">x@</a></p>",
                NameRemoval.ofMailAddresses("[mail]")
                        .from("<p><a class=\"x\" href=\"mailto:a@b.org\">us</a>, a.b+c@d-e.example a@b"
                                + " <a href=\"https://x\">x@</a></p>"));
    }

    private static String removed(String storage, String... names) {
        return new NameRemoval(List.of(ADA), List.of(names), WORD).from(storage);
    }

    private static String link(PersonKey person, String body) {
        return "<ac:link ac:anchor=\"x\"><ri:user ri:userkey=\"" + person.value() + "\"/>" + body + "</ac:link>";
    }
}
