package org.reversementoring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** How people open a circle, find it and come to it; and how an innovation meeting takes turns and keeps its ideas. */
public class CircleJourneysIT {
    private static final String APP = "plugins/reversementoring/";
    private static final String CIRCLES = APP + "circles.action";
    private static final String MINE = APP + "my-mentoring.action";

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
    public void a_mentor_opens_an_innovation_meeting_people_come_take_turns_and_log_their_ideas() {
        try (Visitor host = intranet.visitor().loggedInAs("Bhavana Rao");
                Visitor guest = intranet.visitor().loggedInAs("Hugo Bennett");
                Visitor other = intranet.visitor().loggedInAs("Esha Banerjee")) {
            host.open(CIRCLES);
            assertThat(host.page().getByText("No circle is open at the moment")).isVisible();
            host.findsItAccessible()
                    .picture("circles-none")
                    .follow("Open a circle")
                    .findsItAccessible()
                    .press("Open it");
            host.sees("Please fill in this field.");
            host.choose("What shall it be?", "Innovation meeting")
                    .fill("Title", "What is new on Fridays")
                    .fill("What it is about", "Everybody shows one thing that has surprised them.")
                    .choose("Topic", "Prompt writing")
                    .findsItAccessible()
                    .picture("circle-new")
                    .press("Open it");
            host.sees("It is open.");
            host.sees("2 more people, and you can begin.");
            host.findsItAccessible().picture("circle-gathering");

            guest.open(CIRCLES);
            assertThat(guest.page().getByText("Hosted by")).isVisible();
            guest.findsItAccessible()
                    .picture("circles")
                    .follow("What is new on Fridays")
                    .findsItAccessible()
                    .picture("circle")
                    .press("Ask to come");
            guest.sees("The hosts read that you would like to come.");
            guest.findsItAccessible().open(MINE);
            assertThat(section(guest, "Circles you may come to")).containsText("You have asked to come");

            host.open(MINE);
            assertThat(section(host, "Waiting for your answer"))
                    .containsText("Hugo Bennett would like to come: answer");
            host.findsItAccessible()
                    .picture("circle-asked-mine")
                    .follow("Hugo Bennett would like to come: answer What is new on Fridays");
            host.findsItAccessible().picture("circle-asked").press("Let in Hugo Bennett");
            host.sees("Hugo Bennett");
            host.follow("Invite somebody")
                    .fill("Username", "esha.banerjee")
                    .findsItAccessible()
                    .picture("circle-invite")
                    .press("Invite");
            assertThat(host.page().getByText("Take the invitation back")).isVisible();
            other.open(MINE)
                    .follow("What is new on Fridays")
                    .findsItAccessible()
                    .press("Yes, gladly");
            other.sees("You are in. Welcome!");
            other.findsItAccessible();

            host.page().reload();
            host.follow("Take out Esha Banerjee")
                    .findsItAccessible()
                    .picture("circle-remove")
                    .press("Take out");
            host.sees("It is done, and the others go on.");
            host.follow("Invite somebody").fill("Username", "esha.banerjee").press("Invite");
            other.open(MINE).follow("What is new on Fridays").press("Yes, gladly");
            other.sees("You are in. Welcome!");

            host.page().reload();
            host.press("Begin with those who are here");
            host.sees("It has begun. Welcome, everybody!");
            host.findsItAccessible().picture("circle-begun");

            host.follow("Ideas and turns")
                    .fill("An idea, in one line", "A prompt of the week on the home page")
                    .press("Add");
            assertThat(host.page().getByRole(AriaRole.TABLE)).containsText("Bhavana Rao");
            host.follow("Decide A prompt of the week on the home page")
                    .choose("State", "Tried")
                    .fill("Why (optional)", "Four weeks, and everybody looked.")
                    .findsItAccessible()
                    .press("Save");
            assertThat(host.page().getByRole(AriaRole.TABLE)).containsText("Four weeks, and everybody looked.");
            host.follow("Presented, skip or swap")
                    .fill("What was presented (optional)", "Agents at work")
                    .findsItAccessible()
                    .picture("meeting-turns")
                    .press("Has presented");
            host.sees("Next: Hugo Bennett");
            host.sees("Agents at work");
            host.findsItAccessible().picture("meeting");

            guest.open(MINE);
            assertThat(guest.page().getByText("It is your turn to present next").first())
                    .isVisible();
            guest.findsItAccessible().picture("circle-mine");
            guest.follow("Open our overview What is new on Fridays")
                    .unfold("Break, renewal and end")
                    .follow("Leave")
                    .press("Leave");
            guest.sees("You have left.");
            guest.findsItAccessible();
        }
    }

    @Test
    public void in_german_it_is_as_accessible_and_a_call_off_frees_all_places() {
        try (Visitor host = intranet.visitor().loggedInAs("Aylin Demir")) {
            host.open(APP + "circle-new.action")
                    .findsItAccessible()
                    .fill("Titel", "Kluge Fragen")
                    .fill("Worum es geht", "Wie man eine Maschine fragt.")
                    .press("Er\u00F6ffnen");
            host.sees("Es ist er\u00F6ffnet.");
            host.findsItAccessible()
                    .picture("circle-gathering-de")
                    .open(CIRCLES)
                    .findsItAccessible();
            host.follow("Kluge Fragen").findsItAccessible().follow("Zur Seite der Gruppe");
            host.follow("Beschreibung \u00E4ndern")
                    .fill("Titel", "Kluge Fragen an Maschinen")
                    .press("Speichern");
            assertThat(host.heading()).hasText("Kluge Fragen an Maschinen");
            host.follow("Absagen").findsItAccessible().press("Ja, absagen");
            host.sees("Es ist abgesagt");
            host.open(CIRCLES);
            assertThat(host.page().getByText("Kluge Fragen an Maschinen")).hasCount(0);
        }
    }

    private static Locator section(Visitor visitor, String heading) {
        return visitor.page()
                .locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page()
                                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))));
    }
}
