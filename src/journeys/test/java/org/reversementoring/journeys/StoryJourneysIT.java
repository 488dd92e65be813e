package org.reversementoring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** How a pair tells its story, how communications publish it, and how everybody else comes to read it. */
public class StoryJourneysIT {
    private static final String APP = "plugins/reversementoring/";
    private static final String STORY = "<h1>What Hugo learned from Bhavana</h1><h2>The challenge</h2><p>Hugo had never"
            + " written a prompt.</p><h2>What we did</h2><ul><li>Six sessions, one prompt each</li></ul>"
            + "<blockquote><p>I ask first now, and then I show.</p></blockquote>"
            + "<p><ac:image ac:alt=\"The two at work\"><ri:attachment ri:filename=\"us.png\"/></ac:image></p>";

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
    public void a_pair_tells_its_story_communications_publish_it_and_it_is_taken_back() {
        try (Visitor mentee = intranet.visitor().loggedInAs("Hugo Bennett");
                Visitor mentor = intranet.visitor().loggedInAs("Bhavana Rao");
                Visitor communications = intranet.visitor().loggedInAs("Harriet Lowe");
                Visitor employee = intranet.visitor().loggedInAs("Faisal Abdi")) {
            String pairing = mentee.paired(mentor, "bhavana.rao");
            intranet.run("notes-making");
            mentee.page().navigate(pairing);
            mentee.press("Draft our story");
            mentee.sees("Here is a first draft.");
            mentee.findsItAccessible().picture("story-draft");
            String story = mentee.page().url().replaceAll("&done=.*", "");
            assertEquals(0, mentee.button("I agree: turn my key").count());

            mentee.follow("Open its page");
            String page = mentee.page().url();
            attach(mentee);
            mentee.page().navigate(page);
            mentee.follow("Edit");
            mentee.page().getByLabel("Text in storage format").fill(STORY);
            mentee.press("Save");
            mentee.page().navigate(story);
            mentee.sees("I ask first now, and then I show.");
            mentee.findsItAccessible().picture("story-key").press("I agree: turn my key");
            mentee.sees("You have turned your key.");

            mentor.open(APP + "my-mentoring.action").follow("Your success story waits for your key");
            mentor.press("Take names out");
            mentor.sees("What the mentee learned from the mentor");
            mentor.findsItAccessible().picture("story-without-names").press("Leave names in");
            mentor.press("I agree: turn my key");
            mentee.page().navigate(story);
            mentee.press("I agree: turn my key");
            mentee.sees("With communications");

            employee.page().navigate(story);
            employee.sees("There is no such story, or it is no business of yours.");
            communications.open(APP + "stories.action").follow("Story desk").findsItAccessible();
            communications.picture("story-desk").follow("What Hugo learned from Bhavana");
            communications.findsItAccessible().picture("story-communications").press("Send back");
            communications.sees("What should be different?");
            communications
                    .fill("What should be different?", "Which tool was it?")
                    .press("Send back");
            communications.sees("You have sent the story back.");

            mentor.page().navigate(story);
            mentor.sees("Which tool was it?");
            assertEquals(0, mentor.button("I agree: turn my key").count());
            mentor.findsItAccessible().picture("story-returned").follow("Open its page");
            mentor.follow("Edit");
            mentor.page()
                    .getByLabel("Text in storage format")
                    .fill(STORY.replace("one prompt each", "one prompt each, in our own assistant"));
            mentor.press("Save");
            mentor.page().navigate(story);
            mentor.press("I agree: turn my key");
            mentee.page().navigate(story);
            mentee.press("I agree: turn my key");
            communications.page().navigate(story);
            communications.sees("Why it was sent back before");
            communications.choose("What it is about", "Generative AI").press("Accept");
            communications.fill("Space", "NOWHERE").press("Publish now");
            communications.sees("You may not write blog posts in the space NOWHERE, or it is not there.");
            communications.fill("Space", "").press("Publish now");
            communications.sees("The story is published, and those whom it is about are told.");
            communications.press("Make it the story of the month").press("Take it off");
            communications.sees("It is not the story of the month any more.");
            communications.press("Make it the story of the month");

            employee.open(APP + "stories.action");
            employee.sees("I ask first now, and then I show.");
            employee.findsItAccessible().picture("story-gallery");
            assertThat(employee.page().getByText("What Hugo learned from Bhavana"))
                    .hasCount(1);
            employee.page().getByText("What Hugo learned from Bhavana").click();
            assertThat(employee.heading()).containsText("What Hugo learned from Bhavana");
            assertThat(employee.page().getByAltText("The two at work")).isVisible();
            assertEquals(0, employee.link("Edit").count());

            mentor.page().navigate(story);
            mentor.follow("Take the story back").findsItAccessible().picture("story-end");
            mentor.press("Take it back");
            mentor.sees("The story has been taken back.");
            employee.open(APP + "stories.action");
            employee.sees("There are no stories here yet.");
        }
    }

    @Test
    public void communications_write_about_somebody_who_alone_reads_it_before_saying_no() {
        try (Visitor communications = intranet.visitor().loggedInAs("Harriet Lowe");
                Visitor named = intranet.visitor().loggedInAs("Bhavana Rao")) {
            communications.open("pages/new?space=RM").fill("Title", "One who teaches");
            communications
                    .fill("Text in storage format", "<p>Bhavana shows how prompts are written.</p>")
                    .press("Save");
            String page = communications.page().url();
            handIn(communications, page);
            communications.sees("everybody who may see its space can read its page before they have said yes");
            communications.findsItAccessible().picture("story-open-page");
            communications.page().navigate(page);
            communications
                    .follow("Properties")
                    .fill("Only these may view", "harriet.lowe")
                    .press("Save restrictions");
            handIn(communications, page);
            communications.sees("The page has been handed in.");

            named.open(APP + "my-mentoring.action");
            named.sees("Waits for your key");
            named.findsItAccessible().picture("story-asked").follow("One who teaches");
            named.sees("Bhavana shows how prompts are written.");
            named.follow("Give the story up").press("Give it up");
            named.sees("You have given the story up.");
            named.sees("for those alone whom its restrictions let read it");

            communications.open(APP + "story-desk.action").sees("Taken back or given up within 30 days");
            communications.findsItAccessible().picture("story-ended").follow("One who teaches");
            communications.sees("This story was given up.");
        }
    }

    private static void handIn(Visitor communications, String page) {
        communications.open(APP + "story-desk.action").fill("Address of the page, as your browser shows it", page);
        communications.fill("Who else is in it", "bhavana.rao");
        communications.page().getByLabel("Nobody else can be recognised in it").check();
        communications.press("Hand in");
    }

    private static void attach(Visitor visitor) {
        visitor.follow("Properties");
        visitor.page().locator("input[type=file]").setInputFiles(new FilePayload("us.png", "image/png", picture()));
        visitor.press("Attach");
    }

    /** Two people, drawn. */
    private static byte[] picture() {
        BufferedImage image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xE3F5F3));
        pen.fillRect(0, 0, 640, 360);
        pen.setColor(new Color(0xE2A03F));
        pen.fillOval(190, 90, 90, 90);
        pen.fillOval(150, 190, 170, 220);
        pen.setColor(new Color(0x1D6F74));
        pen.fillOval(360, 70, 100, 100);
        pen.fillOval(315, 180, 190, 240);
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
