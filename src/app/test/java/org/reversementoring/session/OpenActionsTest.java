package org.reversementoring.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.reversementoring.programme.PersonKey;

public class OpenActionsTest {

    @Test
    public void what_is_not_ticked_off_is_still_to_be_done_with_whom_it_names_and_when() {
        String page = "<h2>Actions</h2>"
                + list(
                        task(
                                "incomplete",
                                "<span class=\"placeholder-inline-tasks\">Show the <strong>dash</strong>board to "
                                        + "<ac:link><ri:user ri:userkey=\"8a7f808a78f6f89701790e47f4130c1c\" /></ac:link> until "
                                        + "<time datetime=\"2027-02-24\" /> </span>"),
                        task("complete", "Read the article"),
                        task("incomplete", "Ask around"));

        assertEquals(
                List.of(
                        new OpenAction(
                                "Show the dashboard to until",
                                Optional.of(new PersonKey("8a7f808a78f6f89701790e47f4130c1c")),
                                Optional.of(LocalDate.of(2027, 2, 24))),
                        action("Ask around")),
                OpenActions.in(page));
    }

    @Test
    public void tasks_are_found_wherever_they_stand_and_one_below_another() {
        String nested = "<ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status>"
                + "<ac:task-body>Outer</ac:task-body>" + list(task("incomplete", "Inner"), task("complete", "Done"))
                + "</ac:task>";
        String page = "<table><tbody><tr><td>" + list(nested) + "</td></tr></tbody></table>"
                + "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">Not this</ac:parameter>"
                + "<ac:rich-text-body>" + list(task("incomplete", "In a panel")) + "</ac:rich-text-body>"
                + "</ac:structured-macro>";

        assertEquals(List.of(action("Outer"), action("Inner"), action("In a panel")), OpenActions.in(page));
    }

    @Test
    public void what_a_macro_is_told_is_not_what_the_task_says() {
        String page = list(
                task(
                        "incomplete",
                        "See <ac:structured-macro ac:name=\"jira\"><ac:parameter ac:name=\"key\">AB-1</ac:parameter>"
                                + "<ac:parameter ac:name=\"page\"><ri:page ri:content-title=\"X\"/></ac:parameter>"
                                + "</ac:structured-macro><ac:link><ri:page ri:content-title=\"Y\"/>"
                                + "<ac:plain-text-link-body><![CDATA[the <page> &nbsp;]]></ac:plain-text-link-body></ac:link>"));

        assertEquals(List.of(action("See the <page> &nbsp;")), OpenActions.in(page));
    }

    @Test
    public void characters_by_name_are_read_as_what_they_mean() {
        assertEquals(
                List.of(action("Überblick – „Größe“ … 5 € & mehr < x &unheardof;")),
                OpenActions.in(list(task(
                        "incomplete",
                        "&Uuml;berblick&nbsp;&ndash; &bdquo;Gr&ouml;&szlig;e&ldquo; &hellip; 5&nbsp;&euro; &amp; mehr "
                                + "&lt; x &unheardof;"))));
        assertEquals(List.of(action("÷ÿ×¡")), OpenActions.in(list(task("incomplete", "&divide;&yuml;&times;&iexcl;"))));
    }

    @Test
    public void an_empty_task_is_none() {
        assertEquals(
                List.of(),
                OpenActions.in(list(
                        task("incomplete", "<span> &nbsp;</span><time datetime=\"2027-02-24\"/>"),
                        task("incomplete", ""))));
    }

    @Test
    public void dates_and_people_that_are_none_are_left_out() {
        assertEquals(
                List.of(action("Do it")),
                OpenActions.in(list(task(
                        "incomplete",
                        "Do it <time datetime=\"soon\"/><ac:link><ri:user ri:userkey=\"\"/></ac:link>"))));
    }

    @Test
    public void nothing_is_expanded_and_nothing_is_fetched() {
        String bomb = "<!DOCTYPE page [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
        String file = "<!DOCTYPE page [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";

        for (String page : List.of(
                bomb + list(task("incomplete", "&b;")),
                file + list(task("incomplete", "&x;")),
                "</page>" + bomb + "<page>" + list(task("incomplete", "&b;")),
                "<p>" + list(task("incomplete", "not closed")),
                "<evil:p/>" + list(task("incomplete", "no such prefix")),
                "<p>\u0000</p>")) {
            assertEquals(page, List.of(), OpenActions.in(page));
        }
        assertEquals(
                "an entity that nobody has declared is text",
                List.of(action("&x;")),
                OpenActions.in(list(task("incomplete", "&x;"))));
    }

    @Test
    public void very_long_and_very_many_tasks_are_cut_and_deep_pages_are_walked() {
        String deep = "<div>".repeat(5_000) + list(task("incomplete", "Deep down")) + "</div>".repeat(5_000);
        String many = list(task("incomplete", "Again").repeat(1_000));
        String pictures = "x" + "\uD83E\uDDF6".repeat(5_000);

        assertEquals(List.of(action("Deep down")), OpenActions.in(deep));
        assertEquals(50, OpenActions.in(many).size());
        String cut = OpenActions.in(list(task("incomplete", pictures))).get(0).text();
        assertTrue(cut.length() <= OpenAction.LONGEST);
        assertTrue(cut.endsWith("\uD83E\uDDF6…"));
    }

    @Test
    public void a_page_without_tasks_leaves_nothing_open() {
        assertEquals(List.of(), OpenActions.in(""));
        assertEquals(List.of(), OpenActions.in("<p>Nothing</p>"));
        assertEquals(
                List.of(), OpenActions.in("<ac:task-status>incomplete</ac:task-status><ac:task-body>x</ac:task-body>"));
    }

    private static OpenAction action(String text) {
        return new OpenAction(text, Optional.empty(), Optional.empty());
    }

    private static String list(String... tasks) {
        return "<ac:task-list>\n" + String.join("\n", tasks) + "\n</ac:task-list>";
    }

    private static String task(String status, String body) {
        return "<ac:task>\n<ac:task-id>1</ac:task-id>\n<ac:task-status>" + status + "</ac:task-status>\n<ac:task-body>"
                + body + "</ac:task-body>\n</ac:task>";
    }
}
