package org.reversementoring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.reversementoring.journeys.Meetings.card;
import static org.reversementoring.journeys.Meetings.part;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** How partners find a time, change their minds, meet, and look back; and that nobody else learns of it. */
public class SessionJourneysIT {
    private static final String APP = "plugins/reversementoring/";
    private static final String MINE = APP + "my-mentoring.action";
    private static final String ROOM = "https://meet.example.org/our-room";
    private static final String OBJECTIVE = "Hugo writes a prompt that helps with a real letter";

    private static Intranet intranet;

    @BeforeClass
    public static void open() {
        begin(Intranet.Kind.H2);
    }

    static void begin(Intranet.Kind kind) {
        intranet = Intranet.openedWithProgramme(kind);
    }

    @AfterClass
    public static void close() {
        intranet.close();
    }

    @Test
    public void partners_propose_move_accept_and_cancel_sessions_in_both_their_zones() {
        try (Visitor mentee = intranet.visitor().loggedInAs("Hugo Bennett");
                Visitor mentor = intranet.visitor().loggedInAs("Bhavana Rao")) {
            String home = mentee.paired(mentor, "bhavana.rao");
            mentor.findsItAccessible().follow("All sessions");
            assertThat(mentor.heading()).hasText("Sessions with Hugo Bennett");
            mentor.sees("Plan your first session");
            mentor.findsItAccessible().picture("sessions-none").follow("Propose a session");
            mentor.sees("At work for everybody, between nine and five.");
            assertThat(times(mentor).first()).containsText("Hugo Bennett: ");
            mentor.findsItAccessible()
                    .picture("session-plan")
                    .fill("Place or link", ROOM)
                    .press("45 minutes");
            assertThat(mentor.page().getByLabel("Place or link")).hasValue(ROOM);
            mentor.fill("What it is for", OBJECTIVE)
                    .fill("Questions of the mentee", "What do you never ask a machine?\nHow do you check it?");
            mentor.page().locator("button[name=at]").first().click();
            mentor.sees("Your proposal is on its way.");
            mentor.sees("Waiting for an answer from: Hugo Bennett.");
            mentor.findsItAccessible().picture("session-proposed");

            mentee.open(MINE);
            assertThat(mentee.page().locator(".rm-urgent")).containsText("Answer: does");
            mentee.findsItAccessible().page().navigate(home);
            mentee.sees("Bhavana Rao proposes this time. Does it suit you?");
            mentee.findsItAccessible().picture("session-panel").follow("All sessions");
            assertThat(card(mentee)).containsText("Bhavana Rao: ");
            assertThat(card(mentee)).containsText("How do you check it?");
            assertThat(mentee.link(ROOM)).hasAttribute("href", ROOM);
            mentee.findsItAccessible().picture("session-asked");
            part(mentee, "Propose another time").click();
            assertThat(mentee.heading()).hasText("Change the session");
            mentee.findsItAccessible().picture("session-move");
            mentee.page().locator("button[name=at]").nth(1).click();
            mentee.sees("Waiting for an answer from: Bhavana Rao.");

            mentor.page().reload();
            mentor.sees("Hugo Bennett proposes this time instead. Does it suit you?");
            part(mentor, "Accept").click();
            mentor.sees("You have accepted, and the time is settled.");
            mentor.sees("Everybody has accepted.");
            mentor.findsItAccessible().picture("session-settled");
            othersSeeNothing(home, mentor.page().url());

            mentee.page().reload();
            card(mentee).locator("a[href$='#rm-what']").click();
            card(mentor).locator("a[href$='#rm-what']").click();
            mentor.fill("Place or link", "Room 5").press("Save");
            mentor.sees("Everybody has accepted.");
            assertThat(card(mentor)).containsText("Room 5");
            mentee.fill("Place or link", "Room 6").press("Save");
            mentee.sees("Somebody has changed the session meanwhile.");
            assertThat(mentee.page().getByLabel("Place or link")).hasValue("Room 6");
            mentee.findsItAccessible().follow("Back without saving");
            part(mentor, "Cancel this session").click();
            assertThat(mentor.heading()).hasText("Cancel this session?");
            mentor.findsItAccessible().picture("session-end").follow("Keep it");
            mentor.sees("Everybody has accepted.");
            part(mentor, "Cancel this session").click();
            mentor.press("Cancel the session");
            mentor.sees("The session is cancelled.");
            mentor.sees("Cancelled by Bhavana Rao.");
            mentor.page().navigate(mentor.page().url().replace("done=cancel", "done=hold"));
            assertThat(mentor.page().getByText("Good that you met.")).hasCount(0);
            mentor.findsItAccessible();

            // The other one looks at a page that was true before.
            mentee.page().locator(".rm-session-actions a").first().click();
            mentee.sees("Those who take part see their sessions here.");
            mentee.findsItAccessible();
        }
    }

    private static void othersSeeNothing(String home, String sessions) {
        try (Visitor coordinator = intranet.visitor().loggedInAs("Harriet Lowe");
                Visitor stranger = intranet.visitor().loggedInAs("Grace Muthoni");
                Visitor nobody = intranet.visitor()) {
            for (Visitor visitor : List.of(coordinator, stranger)) {
                for (String address : List.of(
                        home,
                        sessions,
                        sessions.replace("sessions.action", "session-plan.action"),
                        sessions.replaceFirst("sessions.action.*", "session-plan.action?sessionId=1"),
                        sessions.replaceFirst("sessions.action.*", "session-end.action?sessionId=1"),
                        sessions.replaceFirst("sessions.action.*", "session-notes.action?sessionId=1"))) {
                    visitor.page().navigate(address);
                    assertThat(visitor.page().locator(".rm-session, .rm-time, .rm-leaf"))
                            .hasCount(0);
                    assertThat(visitor.page().getByText(OBJECTIVE)).hasCount(0);
                }
                visitor.findsItAccessible();
            }
            nobody.page().navigate(sessions);
            assertThat(nobody.button("Log in")).isVisible();
        }
    }

    @Test
    public void by_keyboard_without_scripts_in_german_one_types_a_time_of_ones_own() {
        try (Visitor mentee = intranet.visitorWithoutScripts().loggedInAs("Anneliese Brandt");
                Visitor mentor = intranet.visitorWithoutScripts().loggedInAs("Aylin Demir")) {
            mentee.open(APP + "person.action?user=aylin.demir")
                    .follow("Um Mentoring bitten")
                    .press("Einladung senden");
            mentor.open(MINE).follow("Antworten Anneliese Brandt").press("Ja, gern");
            mentor.follow("Treffen vorschlagen");
            mentor.sees("Zeiten, die allen passen");
            mentor.picture("session-plan-german");
            // Enter in a field takes what is typed, and not the first time that is offered.
            mentor.fill("Datum", "2020-02-03").fill("Uhrzeit", "10:00").fill("Ort oder Link", "Kantine");
            mentor.page().getByLabel("Ort oder Link").press("Enter");
            mentor.sees("Diese Zeit ist vorbei.");
            assertThat(mentor.page().getByLabel("Datum")).hasValue("2020-02-03");
            assertThat(mentor.page().getByLabel("Ort oder Link")).hasValue("Kantine");
            mentor.picture("session-plan-german-refused");
            mentor.fill("Datum", LocalDate.now().plusDays(9).toString());
            mentor.tabTo(mentor.button("Dieses Treffen vorschlagen")).key("Enter");
            mentor.sees("Ihr Vorschlag ist unterwegs.");

            mentee.open(MINE);
            mentee.page().locator(".rm-urgent a").click();
            mentee.sees("Aylin Demir schl\u00E4gt diese Zeit vor. Passt sie Ihnen?");
            mentee.picture("session-asked-german");
            mentee.tabTo(part(mentee, "Zusagen")).key("Enter");
            mentee.sees("Alle haben zugesagt.");
            mentee.picture("session-settled-german");
        }
    }

    @Test
    public void on_a_phone_what_took_place_is_said_and_can_be_set_right_and_the_next_one_is_planned() {
        try (Visitor mentee = intranet.visitor().loggedInAs("Faisal Abdi");
                Visitor mentor = intranet.visitor().loggedInAs("Esther Nyambura")) {
            mentee.page().setViewportSize(400, 800);
            mentor.page().setViewportSize(400, 800);
            String home = mentee.paired(mentor, "esther.nyambura");
            Meetings.settled(mentee, mentor, "Place or link", "The first room");
            itIs("The first room", Duration.ofMinutes(20));
            mentor.page().reload();
            mentor.sees("An hour after its end it counts as held, unless you say otherwise.");
            mentor.fits().findsItAccessible().picture("session-begun");
            part(mentor, "It has taken place").click();
            mentor.sees("Good that you met.");
            assertThat(past(mentor)).containsText("Took place");
            mentor.fits().findsItAccessible().picture("session-held");

            mentee.page().navigate(home);
            mentee.follow("All sessions");
            past(mentee)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("It did not take place"))
                    .first()
                    .click();
            assertThat(mentee.heading()).hasText("Did this session not take place?");
            mentee.fits().findsItAccessible().press("It did not take place");
            assertThat(past(mentee)).containsText("Did not take place");
            mentee.fits().findsItAccessible();

            itIs("The first room", Duration.ofDays(3));
            Meetings.settled(mentee, mentor, "Place or link", "The second room");
            itIs("The second room", Duration.ofHours(5));
            intranet.run("session-passing");
            mentor.page().reload();
            assertThat(past(mentor)).containsText("Took place");
            mentor.fits().follow("Propose a session");
            mentor.fits().findsItAccessible().picture("session-plan-narrow");
        }
    }

    @Test
    public void on_pages_of_the_wiki_the_pair_reads_its_sessions_and_others_a_neutral_line() {
        try (Visitor mentee = intranet.visitor().loggedInAs("Esha Banerjee");
                Visitor mentor = intranet.visitor().loggedInAs("Gayatri Iyer");
                Visitor stranger = intranet.visitor().loggedInAs("Grace Muthoni")) {
            String home = mentee.paired(mentor, "gayatri.iyer");
            Meetings.settled(mentee, mentor, "Place or link", "Canteen, by the window");
            mentor.open("pages/new?space=RM").fill("Title", "When we meet");
            for (String macro : List.of("Next mentoring session", "Mentoring sessions")) {
                mentor.page().getByText("Insert macro").first().click();
                mentor.follow(macro).press("Insert");
            }
            mentor.press("Save");
            assertThat(mentor.page().getByText("Canteen, by the window")).hasCount(2);
            assertThat(mentor.page().getByText("Next session with Esha Banerjee"))
                    .isVisible();
            mentor.findsItAccessible().picture("session-macros");
            String page = mentor.page().url();

            PlainBrowser export = new PlainBrowser(intranet.address()).loggedInAs("gayatri.iyer");
            for (String kind : List.of("pdf", "word")) {
                Element read = export.get(page.replaceFirst(".*/confluence/", ""), "export=" + kind)
                        .page()
                        .body();
                assertEquals(
                        2, read.select(":containsOwn(Canteen, by the window)").size());
                assertEquals(0, read.select("button, form, .aui-button").size());
            }
            stranger.page().navigate(page);
            assertThat(stranger.page().getByText("Those who take part see their sessions here."))
                    .hasCount(2);
            assertThat(stranger.page().getByText("Canteen, by the window")).hasCount(0);
            stranger.findsItAccessible();

            intranet.run("notes-making");
            mentee.page().navigate(home);
            mentee.follow("Open our pages");
            assertThat(mentee.page().getByText("Sessions with Gayatri Iyer")).isVisible();
            mentee.findsItAccessible().picture("session-notes-home");
        }
    }

    /** As if a session had begun so long ago. */
    private static void itIs(String place, Duration ago) {
        Instant start = Instant.ofEpochSecond(Instant.now().minus(ago).getEpochSecond() / 60 * 60);
        intranet.update(
                "UPDATE \"AO_C3BC89_SESSION\" SET \"START_AT\" = ?,"
                        + " \"DUE_AT\" = CASE WHEN \"DUE_AT\" IS NULL THEN NULL ELSE ? END"
                        + " WHERE \"VENUE\" = ?",
                start.toEpochMilli(),
                start.plus(Duration.ofHours(2)).toEpochMilli(),
                place);
    }

    private static Locator times(Visitor visitor) {
        return visitor.page().locator(".rm-time");
    }

    private static Locator past(Visitor visitor) {
        return visitor.page().locator(".rm-session-past > li").first();
    }
}
