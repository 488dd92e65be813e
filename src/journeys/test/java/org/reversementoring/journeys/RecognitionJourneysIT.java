package org.reversementoring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** How people come to badges, decide who sees them, thank each other, and take papers home. */
public class RecognitionJourneysIT {
    private static final String APP = "plugins/reversementoring/";
    private static final String MINE = APP + "my-recognition.action";

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
    public void a_badge_is_earned_shown_hidden_and_certified() throws IOException {
        try (Visitor mentee = intranet.visitor().loggedInAs("Hugo Bennett");
                Visitor mentor = intranet.visitor().loggedInAs("Bhavana Rao");
                Visitor stranger = intranet.visitor().loggedInAs("Grace Muthoni")) {
            String home = mentee.paired(mentor, "bhavana.rao");
            mentor.open(MINE).sees("No badges yet.");
            mentor.findsItAccessible().picture("recognition-none");
            Meetings.held(intranet, mentee, mentor, "A first badge");
            intranet.run("badge-following");

            mentor.open(MINE).sees("First session");
            mentor.findsItAccessible().picture("recognition-mine");
            stranger.open(APP + "person.action?user=bhavana.rao");
            assertThat(stranger.page().locator(".rm-badge")).hasCount(0);
            mentor.press("Show my badges").sees("Colleagues see your badges now.");
            mentor.findsItAccessible().picture("recognition-shown");
            stranger.page().reload();
            assertThat(stranger.page().locator(".rm-badge")).hasCount(1);
            stranger.findsItAccessible().picture("recognition-person");
            stranger.open(APP + "wall.action").sees("Bhavana Rao");
            stranger.findsItAccessible().fits();
            mentor.page().locator("button[name=hide]").click();
            mentor.sees("Nobody else sees this badge any more.");
            stranger.open(APP + "wall.action");
            assertThat(stranger.page().getByText("Bhavana Rao")).hasCount(0);

            mentee.page().navigate(home);
            mentee.follow("Thank Bhavana Rao").findsItAccessible();
            mentee.press("Say thank you").sees("Please fill in this field.");
            mentee.fill("What for?", "You were patient with my questions.")
                    .picture("recognition-thank")
                    .press("Say thank you")
                    .sees("Your thanks are on their way.");
            mentor.open(MINE).sees("You were patient with my questions.");
            stranger.open(APP + "person.action?user=bhavana.rao");
            assertThat(stranger.page().getByText("patient")).hasCount(0);
            mentor.page().locator("button[name=showThank]").click();
            mentor.sees("These thanks are on your profile now.");
            stranger.page().reload();
            stranger.sees("You were patient with my questions.");

            completed(home);
            mentee.page().navigate(home);
            mentee.follow("Your certificate").findsItAccessible().picture("recognition-certificate");
            printsOnOneSheet(mentee.page());
            String certificate = mentee.page().url();
            stranger.page().navigate(certificate);
            stranger.sees("There is no certificate for you here");
            mentee.open(APP + "hours.action").sees("one session");
            mentee.findsItAccessible().fits().picture("recognition-hours");
        }
    }

    /** By as much as the paper of either part of the world has room. */
    private static void printsOnOneSheet(Page page) throws IOException {
        for (String paper : List.of("A4", "A4 turned", "Letter", "Letter turned")) {
            Path file = Path.of("target", "pictures", "certificate-" + paper + ".pdf");
            Files.createDirectories(file.getParent());
            page.pdf(new Page.PdfOptions()
                    .setFormat(paper.replace(" turned", ""))
                    .setLandscape(paper.endsWith("turned"))
                    .setPrintBackground(false)
                    .setPath(file));
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                String text = new PDFTextStripper().getText(document);
                assertEquals(paper + ": " + text, 1, document.getNumberOfPages());
                assertTrue(text, text.contains("Certificate of participation") && text.contains("Hugo Bennett"));
                assertTrue("nobody else is named: " + text, !text.contains("Bhavana"));
                assertTrue("nothing around it is printed: " + text, !text.contains("My mentoring"));
            }
        }
    }

    private static void completed(String home) {
        String pairing = home.replaceFirst(".*pairingId=(\\d+).*", "$1");
        intranet.update(
                "UPDATE \"AO_C3BC89_PAIRING\" SET \"STATE_NAME\" = 'CLOSED', \"ENDING_NAME\" = 'COMPLETED',"
                        + " \"SINCE_AT\" = ? WHERE \"ID\" = ?",
                Instant.now().toEpochMilli(),
                Integer.valueOf(pairing));
        intranet.run("badge-recounting");
    }

    @Test
    public void a_coordinator_gives_a_badge_by_hand_and_switches_rules() {
        try (Visitor coordinator = intranet.visitor().loggedInAs("Harriet Lowe");
                Visitor honoured = intranet.visitor().loggedInAs("Kwame Mensah");
                Visitor stranger = intranet.visitor().loggedInAs("Grace Muthoni")) {
            coordinator.open(APP + "badges.action").findsItAccessible().fits().picture("recognition-rules");
            coordinator.follow("Give a badge").findsItAccessible();
            coordinator.fill("To whom?", "nobody.at.all").press("Give the badge");
            coordinator.sees("Please choose a badge.").findsItAccessible().picture("recognition-give-refused");
            coordinator.fill("To whom?", "Kwame Mensah");
            coordinator.page().locator("input[value=OWN_WORDS]").check();
            coordinator
                    .fill("What it is called, in your words", "<b>Chief listener</b>")
                    .fill("What for?", "He asks before he answers.")
                    .press("Give the badge")
                    .sees("The badge is given.");
            coordinator.findsItAccessible().picture("recognition-given");

            honoured.open(MINE).sees("<b>Chief listener</b>");
            honoured.sees("He asks before he answers.");
            honoured.press("Show my badges");
            stranger.open(APP + "wall.action").sees("<b>Chief listener</b>");
            stranger.findsItAccessible().picture("recognition-wall");
            stranger.open(APP + "badges.action");
            assertThat(stranger.page().locator(".rm-badge")).hasCount(0);

            coordinator.page().locator("button[name=turnOff]").first().click();
            coordinator.sees("The rule is off.").findsItAccessible();
            coordinator.page().locator("button[name=turnOn]").first().click();
            coordinator.sees("The rule is on.");
            coordinator.page().locator("button[name=takeBack]").click();
            coordinator.sees("The badge is taken back.");
            stranger.open(APP + "wall.action");
            assertThat(stranger.page().getByText("Chief listener")).hasCount(0);
            coordinator.open(APP + "history.action").sees("Badge given by hand");
            coordinator.findsItAccessible();
        }
    }
}
