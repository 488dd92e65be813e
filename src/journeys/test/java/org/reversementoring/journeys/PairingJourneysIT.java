package org.reversementoring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** How two people find together, agree, take a break, go on and part; and what others see of it. */
public class PairingJourneysIT {
    private static final String APP = "plugins/reversementoring/";
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
    public void two_people_become_partners_agree_take_a_break_and_part() {
        try (Visitor mentee = intranet.visitor().loggedInAs("Hugo Bennett");
                Visitor mentor = intranet.visitor().loggedInAs("Bhavana Rao")) {
            mentee.open(APP + "person.action?user=bhavana.rao").follow("Ask for mentoring");
            assertThat(mentee.heading()).hasText("Ask Bhavana Rao to be your mentor");
            mentee.choose("Where would you begin?", "Prompt writing")
                    .fill("Your message (optional)", "Would you show me how you ask a machine?")
                    .findsItAccessible()
                    .picture("pairing-ask")
                    .press("Send the invitation");
            mentee.sees("Your invitation is on its way.");
            mentee.findsItAccessible().picture("pairing-asked").open(MINE);
            assertThat(section(mentee, "Waiting for others")).containsText("Bhavana Rao");
            mentee.findsItAccessible();

            intranet.run("pairing-delivery");
            mentor.open("notifications").follow("Open the pairing");
            assertThat(mentor.heading()).hasText("You and Hugo Bennett");
            mentor.open(MINE);
            assertThat(section(mentor, "Waiting for your answer"))
                    .containsText("Would you show me how you ask a machine?");
            mentor.findsItAccessible()
                    .picture("pairing-mine")
                    .follow("Answer Hugo Bennett")
                    .findsItAccessible()
                    .picture("pairing-answer")
                    .press("Yes, gladly");
            mentor.sees("Your pairing has begun. Welcome!");

            mentor.findsItAccessible().follow("Agree on how you work together");
            assertEquals(
                    List.of("6 months", "9 months", "12 months"),
                    mentor.choice("How long").locator("option").allTextContents());
            assertEquals(
                    List.of("Every 2 weeks", "Every 3 weeks", "Every 4 weeks"),
                    mentor.choice("How often").locator("option").allTextContents());
            mentor.choose("How long", "9 months")
                    .choose("How often", "Every 3 weeks")
                    .fill("What it is for", "")
                    .findsItAccessible()
                    .picture("agreement-write")
                    .press("Save and sign");
            mentor.sees("Please fill in this field.");
            mentor.findsItAccessible()
                    .fill("What it is for", "Hugo writes prompts that work.")
                    .press("Save and sign");
            mentor.sees("Everybody else is still to sign it.");

            mentee.open(MINE)
                    .follow("Open our overview Bhavana Rao")
                    .follow("Read and sign the agreement")
                    .findsItAccessible()
                    .picture("agreement-sign")
                    .press("Sign");
            mentee.sees("You have signed the agreement.");
            mentee.sees("Everybody has signed the agreement");
            mentee.follow("Read the agreement");
            assertThat(mentee.page().getByText("Hugo writes prompts that work.").first())
                    .isVisible();
            mentee.page().getByText("Change the agreement").click();
            mentee.choose("How often", "Every 2 weeks").findsItAccessible().press("Save and sign");
            mentor.page().reload();
            assertThat(mentor.link("Read and sign the agreement")).isVisible();

            mentee.unfold("Break, renewal and end").press("Take a break");
            mentee.sees("You are taking a break.");
            mentee.findsItAccessible().picture("pairing-home").press("Back from the break");
            othersSeeLittle(mentee.page().url());

            mentor.open(MINE).follow("Open our overview Hugo Bennett");
            mentor.unfold("Break, renewal and end").follow("End this pairing");
            mentor.sees("sessions that are still planned are cancelled");
            mentor.choose("Reason (optional)", "Too little time")
                    .findsItAccessible()
                    .picture("pairing-end")
                    .press("End it now");
            mentor.sees("Your pairing has ended.");
            mentor.findsItAccessible().picture("pairing-ended");
            mentee.open(MINE);
            assertThat(section(mentee, "Earlier")).containsText("Ended on");
            assertThat(mentee.page().getByText("Too little time")).hasCount(0);
        }
    }

    private void othersSeeLittle(String home) {
        try (Visitor coordinator = intranet.visitor().loggedInAs("Harriet Lowe");
                Visitor stranger = intranet.visitor().loggedInAs("Grace Muthoni");
                Visitor nobody = intranet.visitor()) {
            coordinator
                    .open(APP + "pairings-admin.action")
                    .findsItAccessible()
                    .picture("pairings-all")
                    .page()
                    .navigate(home);
            assertThat(coordinator.heading()).containsText("Hugo Bennett");
            assertThat(coordinator.page().getByText("how you ask a machine")).hasCount(0);
            assertThat(coordinator.page().locator(".rm-pairing-agreement")).hasCount(0);
            coordinator.findsItAccessible().picture("pairing-coordinator");
            stranger.page().navigate(home);
            stranger.sees("Nothing to see here");
            assertThat(stranger.page().getByText("Bhavana")).hasCount(0);
            stranger.findsItAccessible();
            nobody.page().navigate(home);
            assertThat(nobody.button("Log in")).isVisible();
        }
    }

    @Test
    public void a_no_looks_like_no_answer_on_a_phone_too() {
        try (Visitor mentee = intranet.visitor().loggedInAs("Esha Banerjee");
                Visitor mentor = intranet.visitor().loggedInAs("Gayatri Iyer")) {
            mentee.page().setViewportSize(400, 800);
            mentor.page().setViewportSize(400, 800);
            mentee.open(APP + "person.action?user=gayatri.iyer").follow("Ask for mentoring");
            mentee.fits().findsItAccessible().press("Send the invitation");
            mentee.fits();

            mentor.open(MINE);
            mentor.fits().follow("Answer Esha Banerjee");
            mentor.fits().picture("pairing-answer-narrow").press("Not this time");
            mentor.sees("The other person only learns that it did not come about.");
            mentor.findsItAccessible().open(MINE);
            assertThat(mentor.page().getByText("Esha Banerjee")).hasCount(0);

            mentee.open(MINE);
            assertThat(section(mentee, "Earlier")).containsText("Did not come about");
            mentee.fits().findsItAccessible().picture("pairing-nothing-narrow").follow("Gayatri Iyer");
            mentee.sees("Did not come about");
            assertThat(mentee.page().getByText("Not this time")).hasCount(0);
            assertThat(mentee.page().getByText("What has happened")).hasCount(0);
            mentee.fits().findsItAccessible();
        }
    }

    @Test
    public void by_keyboard_partners_go_on_the_other_way_round() {
        try (Visitor mentee = intranet.visitor().loggedInAs("Faisal Abdi");
                Visitor mentor = intranet.visitor().loggedInAs("Esther Nyambura")) {
            mentee.open(APP + "person.action?user=esther.nyambura");
            mentee.tabTo(mentee.link("Ask for mentoring")).key("Enter");
            mentee.tabTo(mentee.page().getByLabel("Your message (optional)")).type("Hello");
            mentee.tabTo(mentee.button("Send the invitation")).key("Enter");
            mentee.sees("Your invitation is on its way.");
            mentor.open(MINE);
            mentor.tabTo(mentor.link("Answer Faisal Abdi")).key("Enter");
            mentor.tabTo(mentor.button("Yes, gladly")).key("Enter");
            mentor.sees("Your pairing has begun. Welcome!");

            // Enter where there is something to choose presses no button.
            mentor.tabTo(mentor.page().locator(".rm-pairing-ways summary")).key("Enter");
            mentor.tabTo(mentor.link("End this pairing")).key("Enter");
            mentor.tabTo(mentor.choice("Reason (optional)")).key("Enter").key("Escape");
            mentor.tabTo(mentor.link("Leave it as it is")).key("Enter");
            assertThat(mentor.button("Take a break")).isHidden();
            mentor.tabTo(mentor.page().locator(".rm-pairing-ways summary")).key("Enter");
            assertThat(mentor.button("Take a break")).isVisible();
            mentor.tabTo(mentor.link("Begin to say good-bye")).key("Enter");
            mentor.sees("There is no way back");
            mentor.tabTo(mentor.button("Begin to say good-bye")).key("Enter");
            mentor.sees("Coming to its end since");
            mentor.findsItAccessible().picture("pairing-closing");
            mentor.tabTo(mentor.button("Ask to go on the other way round")).key("Enter");
            mentor.sees("You have asked to go on the other way round.");

            mentee.open(MINE);
            mentee.tabTo(mentee.link("Answer Esther Nyambura")).key("Enter");
            mentee.sees("You are the mentor");
            mentee.tabTo(mentee.button("Yes, gladly")).key("Space");
            mentee.sees("Your pairing has begun. Welcome!");
            mentee.open(MINE);
            assertThat(section(mentee, "Your partners and groups")).containsText("You are the mentor");
            assertThat(section(mentee, "Earlier")).containsText("Completed on");
            mentee.findsItAccessible().picture("pairing-mine-renewed");
        }
    }

    @Test
    public void in_german_and_without_scripts_it_works_as_well() {
        try (Visitor mentee = intranet.visitorWithoutScripts().loggedInAs("Anneliese Brandt");
                Visitor mentor = intranet.visitorWithoutScripts().loggedInAs("Aylin Demir")) {
            mentee.open(APP + "person.action?user=aylin.demir")
                    .follow("Um Mentoring bitten")
                    .press("Einladung senden");
            mentee.sees("Ihre Einladung ist unterwegs.");
            mentor.open(MINE).follow("Antworten Anneliese Brandt").press("Ja, gern");
            mentor.sees("Ihr Mentoring hat begonnen. Willkommen!");
            mentor.follow("Vereinbaren, wie Sie zusammenarbeiten").press("Speichern und unterschreiben");
            mentee.open(MINE)
                    .follow("Unsere \u00DCbersicht \u00F6ffnen Aylin Demir")
                    .follow("Vereinbarung lesen und unterschreiben")
                    .picture("agreement-german");
            mentee.press("Unterschreiben")
                    .unfold("Pause, Verl\u00E4ngerung und Ende")
                    .press("Pause machen")
                    .picture("pairing-german");
            mentee.sees("Sie machen eine Pause.");
            mentor.page().reload();
            mentor.press("Zur\u00FCck aus der Pause")
                    .unfold("Pause, Verl\u00E4ngerung und Ende")
                    .follow("Dieses Mentoring beenden")
                    .press("Jetzt beenden");
            mentor.sees("Ihr Mentoring ist beendet.");
        }
    }

    @Test
    public void an_author_puts_ones_own_pairings_on_a_page() {
        try (Visitor author = intranet.visitor().loggedInAs("Achieng Odhiambo")) {
            author.open("pages/new?space=RM").fill("Title", "Where I stand");
            author.page().getByText("Insert macro").first().click();
            author.follow("My mentoring").press("Insert");
            author.press("Save");
            author.sees("You have no partner yet");
            author.findsItAccessible();
        }
    }

    private static Locator section(Visitor visitor, String heading) {
        return visitor.page()
                .locator(".rm-pairings section")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page()
                                .getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName(heading)
                                                .setExact(true))));
    }
}
