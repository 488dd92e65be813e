package org.reversementoring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** How a pair writes on pages of its own in the wiki, sees who can read them, and takes them along. */
public class NotesJourneysIT {
    private static final String APP = "plugins/reversementoring/";
    private static final String MINE = APP + "my-mentoring.action";
    private static final String SECRET = "What we have said about zebra finches";

    private static Intranet intranet;

    @BeforeClass
    public static void open() {
        intranet = Intranet.openedWithProgramme(Intranet.Kind.H2);
    }

    @AfterClass
    public static void close() {
        intranet.close();
    }

    @Test
    public void a_pair_writes_on_its_own_pages_and_sees_who_reads_them() {
        try (Visitor mentee = intranet.visitor().loggedInAs("Hugo Bennett");
                Visitor mentor = intranet.visitor().loggedInAs("Bhavana Rao")) {
            String pairing = mentee.paired(mentor, "bhavana.rao");
            mentor.sees("Your protected pages are being made.");
            mentor.findsItAccessible().picture("notes-waiting");
            intranet.run("notes-making");
            mentor.page().reload();
            mentor.sees("Your pages are for you alone: notes, goals and reflections.");
            mentor.findsItAccessible().picture("notes-pairing").follow("Open our pages");
            assertThat(mentor.heading()).containsText("Mentoring ");
            assertThat(panel(mentor).getByRole(AriaRole.LISTITEM))
                    .containsText(new String[] {"Bhavana Rao", "Hugo Bennett"});
            assertThat(panel(mentor)).containsText("confluence-administrators can technically read every page");
            assertThat(panel(mentor).getByRole(AriaRole.ALERT)).hasCount(0);
            String home =
                    mentor.findsItAccessible().picture("notes-home").page().url();
            writes(mentor, SECRET);

            for (String part : List.of("Agreement", "Goals")) {
                mentor.page().navigate(home);
                page(mentor, part).click();
                assertThat(mentor.heading()).containsText(part);
                assertThat(panel(mentor).getByRole(AriaRole.LISTITEM)).hasCount(2);
                mentor.findsItAccessible().picture("notes-" + part);
            }
            page(mentor, "Reflections").click();
            mentor.sees("This page is for you alone.");
            assertThat(panel(mentor).getByRole(AriaRole.LISTITEM)).hasText(new String[] {"Bhavana Rao"});
            String reflections = mentor.findsItAccessible()
                    .picture("notes-reflections")
                    .page()
                    .url();

            mentee.page().navigate(pairing);
            mentee.follow("Open our pages");
            assertEquals(home, mentee.page().url());
            mentee.sees(SECRET);
            assertThat(page(mentee, "Reflections")).hasCount(1);
            page(mentee, "Reflections").click();
            assertThat(panel(mentee).getByRole(AriaRole.LISTITEM)).hasText(new String[] {"Hugo Bennett"});
            assertEquals(404, mentee.statusOf(reflections));

            othersSeeNothing(pairing, List.of(home, mentee.page().url(), reflections));
            mentee.page().navigate(home);
            mentor.page().navigate(home);
            somebodyLetsOthersIn(mentor, mentee);
        }
    }

    private static void othersSeeNothing(String pairing, List<String> pages) {
        try (Visitor coordinator = intranet.visitor().loggedInAs("Harriet Lowe");
                Visitor colleague = intranet.visitor().loggedInAs("Grace Muthoni")) {
            for (Visitor other : List.of(coordinator, colleague)) {
                for (String page : pages) {
                    assertEquals(404, other.statusOf(page));
                }
                other.page().navigate(pairing);
                assertThat(other.link("Open our pages")).hasCount(0);
                assertThat(other.link("Download our pages")).hasCount(0);
            }
        }
    }

    private static void somebodyLetsOthersIn(Visitor mentor, Visitor mentee) {
        mentee.follow("Properties");
        String meant = mentee.page().getByLabel("Only these may view").inputValue();
        mentee.fill("Only these may view", meant + " group:marketing grace.muthoni")
                .press("Save restrictions");

        mentor.page().reload();
        assertThat(panel(mentor).getByRole(AriaRole.ALERT))
                .hasText("Somebody has let others in since this page was made.");
        assertThat(panel(mentor)).containsText("marketing (a group, let in by somebody;");
        assertThat(panel(mentor)).containsText("Grace Muthoni (let in by somebody;");
        mentor.findsItAccessible().picture("notes-widened");

        mentor.follow("Properties").fill("Only these may view", "").fill("Only these may edit", "");
        mentor.press("Save restrictions");
        assertThat(panel(mentor).getByRole(AriaRole.ALERT))
                .hasText("Somebody has taken the restrictions off this page:"
                        + " everybody can read it who can see this space.");
        mentor.findsItAccessible().picture("notes-open");

        mentor.follow("Properties").fill("Only these may view", meant).fill("Only these may edit", meant);
        mentor.press("Save restrictions");
        assertThat(panel(mentor).getByRole(AriaRole.ALERT)).hasCount(0);
    }

    @Test
    public void in_a_space_of_its_own_in_german_on_a_phone_a_pair_writes_and_takes_its_pages_along() {
        try (Visitor administrator = intranet.visitor().loggedInAs("Alex Admin");
                Visitor mentee = intranet.visitor().loggedInAs("Anneliese Brandt");
                Visitor mentor = intranet.visitor().loggedInAs("Aylin Demir")) {
            writeFrom(administrator, "In a private space for each pair");
            mentee.page().setViewportSize(400, 800);
            mentor.page().setViewportSize(400, 800);
            mentee.open(APP + "person.action?user=aylin.demir")
                    .follow("Um Mentoring bitten")
                    .press("Einladung senden");
            mentor.open(MINE).follow("Antworten Anneliese Brandt").press("Ja, gern");
            String pairing = mentor.page().url().replaceFirst("&done=.*", "");
            intranet.run("notes-making");
            writeFrom(administrator, "In one space for the notes of all pairs");

            mentor.page().reload();
            mentor.fits().findsItAccessible().picture("notes-pairing-german").follow("Unsere Seiten \u00F6ffnen");
            assertThat(panel(mentor).getByRole(AriaRole.LISTITEM))
                    .containsText(new String[] {"Anneliese Brandt", "Aylin Demir"});
            mentor.fits().findsItAccessible().picture("notes-home-german");
            writes(mentor, SECRET);
            String home = mentor.page().url();
            String space = space(mentor);
            assertTrue(space, space.matches("N[A-Z0-9]+"));
            for (String part : List.of("Vereinbarung", "Ziele", "Reflexionen")) {
                page(mentor, part).click();
                assertThat(panel(mentor)).isVisible();
                mentor.fits().findsItAccessible().picture("notes-" + part);
            }
            try (Visitor colleague = intranet.visitor().loggedInAs("Grace Muthoni")) {
                assertEquals(404, colleague.statusOf(home));
                assertFalse(List.of(200, 500).contains(colleague.statusOf("display/" + space)));
            }

            mentee.page().navigate(pairing);
            Download download = mentee.page().waitForDownload(() -> mentee.follow("Unsere Seiten herunterladen"));
            assertTrue(
                    download.suggestedFilename(), download.suggestedFilename().endsWith(".html"));
            Path file = Path.of("target", "pictures", download.suggestedFilename());
            download.saveAs(file);
            try (Visitor later = intranet.visitor()) {
                later.page().navigate(file.toUri().toString());
                later.sees(SECRET);
                later.findsItAccessible().picture("notes-file").page().setViewportSize(400, 800);
                later.fits();
            }

            mentor.page().navigate(pairing);
            mentor.unfold("Pause, Verl\u00E4ngerung und Ende").follow("Dieses Mentoring beenden");
            mentor.press("Jetzt beenden");
            mentor.sees("Ihr Mentoring ist beendet.");
            intranet.run("notes-making");
            for (Visitor each : List.of(mentor, mentee)) {
                each.page().navigate(pairing);
                each.fits().follow("Unsere Seiten \u00F6ffnen");
                each.sees(SECRET);
                assertThat(panel(each)).containsText("Das Mentoring ist zu Ende.");
                assertThat(each.link("Edit")).hasCount(0);
                assertEquals(403, each.statusOf(home + "/edit"));
                each.fits().findsItAccessible();
            }
            mentor.picture("notes-archived-german");
        }
    }

    /** An administrator decides where pairs write that begin from now on. */
    private static void writeFrom(Visitor administrator, String place) {
        administrator.open(APP + "programme-edit.action?programmeId=1");
        administrator.page().getByLabel(place).check();
        administrator.findsItAccessible().press("Save");
        administrator.sees("The programme is saved.");
    }

    @Test
    public void the_create_dialog_makes_the_page_of_a_session_below_those_of_the_pair() {
        try (Visitor mentee = intranet.visitor().loggedInAs("Faisal Abdi");
                Visitor mentor = intranet.visitor().loggedInAs("Esther Nyambura")) {
            String pairing = mentee.paired(mentor, "esther.nyambura");
            intranet.run("notes-making");
            mentor.page().navigate(pairing);
            mentor.follow("Open our pages").follow("Create below");
            assertThat(mentor.link("Innovation meeting")).isVisible();
            mentor.findsItAccessible().picture("notes-create").follow("Mentoring session");
            mentor.fill("Title", "Our first hour")
                    .picture("notes-create-editor")
                    .press("Save");
            assertThat(mentor.heading()).hasText("Our first hour");
            assertThat(panel(mentor).getByRole(AriaRole.LISTITEM))
                    .containsText(new String[] {"Esther Nyambura", "Faisal Abdi"});
            for (String part : List.of("Decisions", "What we do until next time")) {
                assertThat(mentor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(part)))
                        .isVisible();
            }
            mentor.findsItAccessible().picture("notes-session");
            String session = mentor.page().url();
            mentee.page().navigate(session);
            assertThat(panel(mentee).getByRole(AriaRole.LISTITEM)).hasCount(2);

            // Made in the space of the programme, it says that it is in the wrong place.
            mentor.open("create?space=RM").follow("Mentoring session");
            mentor.fill("Title", "Our second hour").press("Save");
            assertThat(panel(mentor)).containsText("This page is not among the pages of your pairing");
            mentor.findsItAccessible().picture("notes-elsewhere");
            try (Visitor colleague = intranet.visitor().loggedInAs("Grace Muthoni")) {
                assertEquals(404, colleague.statusOf(session));
                colleague.page().navigate(mentor.page().url());
                colleague.sees("Pairs see here who can read their pages.");
                colleague.findsItAccessible();
            }
            panel(mentor).getByRole(AriaRole.LINK).click();
            assertThat(mentor.heading()).containsText("Mentoring ");
        }
    }

    /** Adds a paragraph to the page on the screen. */
    private static void writes(Visitor visitor, String text) {
        visitor.follow("Edit");
        Locator body = visitor.page().getByLabel("Text in storage format");
        body.fill(body.inputValue() + "<p>" + text + "</p>");
        visitor.press("Save");
        visitor.sees(text);
    }

    private static Locator panel(Visitor visitor) {
        return visitor.page().locator(".rm-readers");
    }

    /** The link to a page of this kind in the tree of pages. */
    private static Locator page(Visitor visitor, String part) {
        return visitor.page()
                .locator(".sidebar")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + part + " ")));
    }

    /** The key of the space of the page on the screen. */
    private static String space(Visitor visitor) {
        return (String) visitor.page()
                .evaluate("document.querySelector('a[href*=\"/display/N\"]').href.replace(/.*display\\//, '')");
    }
}
