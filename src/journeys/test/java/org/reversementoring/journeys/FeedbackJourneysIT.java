package org.reversementoring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** How partners say how it goes, to whom they turn if something is not right, and what coordinators see of all that. */
public class FeedbackJourneysIT {
    private static final String APP = "plugins/reversementoring/";
    private static final String MINE = APP + "my-mentoring.action";
    private static final String CANARY = "He read my notes aloud to the others.";

    private static Intranet intranet;

    @BeforeClass
    public static void open() {
        intranet = Intranet.openedWithProgramme(Intranet.Kind.H2);
        try (Visitor coordinator = intranet.visitor().loggedInAs("Harriet Lowe")) {
            coordinator.open(APP + "neutral-contacts.action").findsItAccessible();
            coordinator.sees("Nobody yet.");
            coordinator
                    .fill("User name or full name", "nobody.at.all")
                    .press("Add")
                    .findsItAccessible()
                    .fill("User name or full name", "grace.muthoni")
                    .press("Add");
            coordinator.sees("They are on the list.");
            coordinator.fill("User name or full name", "Kwame Mensah").press("Add");
            coordinator.findsItAccessible().picture("feedback-contacts");
        }
    }

    @AfterClass
    public static void close() {
        intranet.close();
    }

    @Test
    public void a_letter_leads_to_three_taps_and_each_answer_goes_where_it_was_said() {
        try (Visitor mentee = intranet.visitor().loggedInAs("Hugo Bennett");
                Visitor mentor = intranet.visitor().loggedInAs("Bhavana Rao")) {
            String home = mentee.paired(mentor, "bhavana.rao");
            Meetings.held(intranet, mentee, mentor, "A prompt for a letter");
            intranet.run("pairing-delivery");

            mentor.open("notifications").findsItAccessible();
            mentor.open(MINE).findsItAccessible().picture("feedback-next");
            mentor.follow("How was your session? Thirty seconds");
            String sheet = mentor.page().url();
            mentor.findsItAccessible().picture("feedback-sheet");
            String chosen = sheet + "&worthwhile=NO";
            mentor.page().navigate(chosen);
            assertThat(mentor.page().locator("input[name=worthwhile][value=NO]"))
                    .isChecked();
            mentor.page().navigate(sheet);
            assertThat(mentor.page().locator("input:checked")).hasCount(0);
            mentor.page().navigate(chosen);
            tap(mentor, "openly", "NO");
            tap(mentor, "nextTime", "MORE_PRACTICE");
            mentor.press("Send");
            mentor.sees("Thank you.");
            mentor.sees("You said that you could not speak openly.");
            mentor.findsItAccessible().picture("feedback-sent");

            mentee.page().navigate(home);
            mentee.findsItAccessible().picture("feedback-panel");
            assertThat(mentee.page().getByText("Trying more things out")).hasCount(0);
            mentee.follow("How was your session? Thirty seconds");
            mentee.press("Send");
            mentee.sees("Please answer at least one question.");
            mentee.findsItAccessible();
            tap(mentee, "nextTime", "AS_IT_WAS");
            mentee.press("Send");
            mentee.sees("Trying more things out");
            assertThat(mentee.page().locator(".rm-feedback-said")).not().containsText("Not really");
            mentee.findsItAccessible().picture("feedback-heard");
            othersSeeNothing(home, sheet);
        }
    }

    private static void othersSeeNothing(String home, String sheet) {
        try (Visitor coordinator = intranet.visitor().loggedInAs("Harriet Lowe");
                Visitor stranger = intranet.visitor().loggedInAs("Grace Muthoni");
                Visitor nobody = intranet.visitor()) {
            for (Visitor visitor : List.of(coordinator, stranger)) {
                for (String address : List.of(
                        home,
                        sheet,
                        home.replace("pairing.action", "feedback.action"),
                        home.replace("pairing.action", "concern.action"))) {
                    visitor.page().navigate(address);
                    assertThat(visitor.page().locator(".rm-feedback")).hasCount(0);
                }
                visitor.findsItAccessible();
            }
            nobody.page().navigate(sheet);
            assertThat(nobody.button("Log in")).isVisible();
        }
    }

    @Test
    public void a_concern_goes_to_the_contact_alone() {
        try (Visitor mentee = intranet.visitor().loggedInAs("Esha Banerjee");
                Visitor mentor = intranet.visitor().loggedInAs("Gayatri Iyer")) {
            String home = mentee.paired(mentor, "gayatri.iyer");
            mentee.page().navigate(home);
            Locator turn = mentee.page().locator(".rm-feedback-contact a");
            String contact = turn.textContent().replace("Talk to ", "");
            turn.click();
            assertThat(mentee.heading()).hasText("Talk to somebody neutral");
            mentee.findsItAccessible().picture("feedback-concern").press("Send it to this person alone");
            mentee.sees("Please fill in this field.");
            mentee.findsItAccessible();
            Rows before = Rows.of(intranet.database());
            mentee.fill("What is on your mind", CANARY).press("Send it to this person alone");
            mentee.sees("It has been handed to the mail server.");
            mentee.findsItAccessible().picture("feedback-concern-sent");
            Map<String, List<String>> changed = Rows.of(intranet.database()).cellsSince(before);
            String told = String.join(" ", changed.getOrDefault("WIKI_NOTIFICATION", List.of()));
            assertEquals(
                    "the letter and a hint to look for it", Set.of("WIKI_MAIL", "WIKI_NOTIFICATION"), changed.keySet());
            assertFalse(told, told.contains(CANARY) || told.contains("Esha"));

            try (Visitor neutral = intranet.visitor().loggedInAs(contact);
                    Visitor coordinator = intranet.visitor().loggedInAs("Harriet Lowe")) {
                neutral.open("notifications").follow("What a neutral contact is");
                assertThat(neutral.heading()).hasText("Being a neutral contact");
                neutral.findsItAccessible().picture("feedback-duty");
                for (String action : List.of("history", "pair-health", "pairings-admin", "neutral-contacts")) {
                    coordinator.open(APP + action + ".action");
                    assertThat(coordinator.page().getByText(CANARY)).hasCount(0);
                }
            }
        }
    }

    @Test
    public void coordinators_see_facts_and_others_a_neutral_line() {
        try (Visitor mentee = intranet.visitor().loggedInAs("Faisal Abdi");
                Visitor mentor = intranet.visitor().loggedInAs("Esther Nyambura");
                Visitor coordinator = intranet.visitor().loggedInAs("Harriet Lowe");
                Visitor stranger = intranet.visitor().loggedInAs("Grace Muthoni")) {
            longAgo(mentee.paired(mentor, "esther.nyambura"));
            coordinator.open(APP + "pair-health.action");
            assertThat(coordinator.page().locator(".rm-feedback-pair").first()).containsText("Stalled");
            assertThat(coordinator.page().locator(".rm-feedback-pair").first())
                    .containsText("Not everybody has signed an agreement");
            coordinator.sees("Too few answers to show any.");
            coordinator.findsItAccessible().picture("feedback-health");
            coordinator.page().setViewportSize(400, 800);
            coordinator.fits();
            coordinator.picture("feedback-health-narrow").page().setViewportSize(1280, 900);

            coordinator.open("pages/new?space=RM").fill("Title", "How our pairs are");
            coordinator.page().getByText("Insert macro").first().click();
            coordinator.follow("Mentoring: how pairs are doing").press("Insert").press("Save");
            assertThat(coordinator.page().locator(".rm-feedback-states")).containsText("Stalled");
            coordinator.findsItAccessible().picture("feedback-macro");
            String page = coordinator.page().url();
            PlainBrowser export = new PlainBrowser(intranet.address()).loggedInAs("harriet.lowe");
            for (String kind : List.of("pdf", "word")) {
                Element read = export.get(page.replaceFirst(".*/confluence/", ""), "export=" + kind)
                        .page()
                        .body();
                assertTrue(read.text().contains("Stalled"));
                assertEquals(0, read.select("button, form, .aui-button").size());
            }
            stranger.page().navigate(page);
            stranger.sees("Those who coordinate see here how pairs are doing.");
            assertFalse(stranger.page().content().contains("Stalled"));
            stranger.findsItAccessible();
        }
    }

    @Test
    public void by_keyboard_without_scripts_in_german_on_a_phone() {
        try (Visitor mentee = intranet.visitorWithoutScripts().loggedInAs("Anneliese Brandt");
                Visitor mentor = intranet.visitorWithoutScripts().loggedInAs("Aylin Demir")) {
            mentee.page().setViewportSize(400, 800);
            mentor.page().setViewportSize(400, 800);
            mentee.open(APP + "person.action?user=aylin.demir")
                    .follow("Um Mentoring bitten")
                    .press("Einladung senden");
            mentor.open(MINE).follow("Antworten Anneliese Brandt").press("Ja, gern");
            longAgo(mentor.page().url());
            mentor.open(MINE).follow("Halbzeit: Wie l\u00E4uft es?");
            mentor.picture("feedback-review-german");
            mentor.tabTo(mentor.page().locator("input[name=onCourse]").first()).key("Space");
            mentor.fill("Was soll bleiben, wie es ist?", "Unser Dienstag");
            mentor.tabTo(mentor.button("Senden")).key("Enter");
            mentor.sees("Danke.");
            mentor.sees("Unser Dienstag");
            mentor.picture("feedback-sent-german");
            mentee.open(MINE).follow("Halbzeit: Wie l\u00E4uft es?");
            mentee.fill("Was soll in der zweiten H\u00E4lfte anders sein?", "Mehr Kaffee")
                    .press("Senden");
            mentee.sees("Unser Dienstag");
        }
    }

    private static void tap(Visitor visitor, String question, String answer) {
        visitor.page()
                .locator(".rm-feedback-tap:has(input[name=" + question + "][value=" + answer + "])")
                .click();
    }

    /** As if a pairing had begun half a year and more ago. @param home the page of the pairing */
    private static void longAgo(String home) {
        Instant now = Instant.now();
        intranet.update(
                "UPDATE \"AO_C3BC89_PAIRING\" SET \"BEGAN_AT\" = ?, \"SINCE_AT\" = ? WHERE \"ID\" = ?",
                now.minus(Duration.ofDays(400)).toEpochMilli(),
                now.minus(Duration.ofDays(399)).toEpochMilli(),
                Integer.parseInt(home.replaceFirst(".*pairingId=(\\d+).*", "$1")));
    }
}
