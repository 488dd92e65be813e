package org.reversementoring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** How a pair sets goals, follows them, rates itself and reflects; and what others see of it. */
public class GoalJourneysIT {
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
    public void a_pair_sets_a_goal_that_serves_the_programme_and_reaches_it() {
        try (Visitor coordinator = intranet.visitor().loggedInAs("Harriet Lowe");
                Visitor mentee = intranet.visitor().loggedInAs("Hugo Bennett");
                Visitor mentor = intranet.visitor().loggedInAs("Bhavana Rao")) {
            coordinator.open(APP + "topics-admin.action").follow("Goals").findsItAccessible();
            coordinator.page().getByLabel("New goal").first().fill("Everybody has tried a language model");
            coordinator.page().getByLabel("New goal").nth(1).fill("Executives know newcomers by name");
            coordinator.page().getByLabel("Place").nth(1).selectOption("1");
            coordinator.press("Save");
            says(coordinator, "The goals of the programme are saved.");
            assertThat(coordinator.page().getByLabel("Goal", exactly()).first())
                    .hasValue("Executives know newcomers by name");
            coordinator.findsItAccessible().picture("goals-programme");

            String pairing = paired(mentee, mentor, "bhavana.rao");
            mentee.open(MINE).findsItAccessible().follow("Set your first goal together");
            says(mentee, "No goal yet");
            mentee.findsItAccessible().picture("goals-none").follow("Add a goal");
            mentee.fill("What do you want to reach?", "Hugo writes prompts that work")
                    .fill("From", "0")
                    .fill("To", "0")
                    .fill("Of what (optional)", "prompts")
                    .fill("Milestones (optional)", "The first one\nOne shown to the team")
                    .fill("Until when (optional)", LocalDate.now().plusDays(7).toString())
                    .choose("Goal of the programme (optional)", "Everybody has tried a language model")
                    .press("Save");
            says(mentee, "This is where you begin.");
            mentee.findsItAccessible().picture("goal-form").fill("To", "20").press("Save");
            says(mentee, "The goal is set.");
            mentee.findsItAccessible()
                    .fill("How much is it now (prompts)?", "5")
                    .press("Note it");
            says(mentee, "Now 5, to reach: 20 prompts (25% of the way)");

            mentor.open(pairing);
            assertThat(panel(mentor)).containsText("Hugo writes prompts that work");
            mentor.findsItAccessible().picture("goals-panel").follow("Hugo writes prompts that work");
            mentor.fill("How much is it now (prompts)?", "many").press("Note it");
            says(mentor, "Please write a number such as 12 or 12.5");
            mentor.findsItAccessible()
                    .fill("How much is it now (prompts)?", "120")
                    .press("Note it");
            mentor.press("Take the last value back");
            says(mentor, "The value has been taken back.");
            mentor.fill("How much is it now (prompts)?", "12,5").press("Note it");
            mentor.press("Tick off The first one");
            says(mentor, "One milestone closer.");
            assertThat(mentor.page().locator("svg[role=img]")).hasCount(2);
            mentor.findsItAccessible().picture("goal");

            mentee.press("Give it up");
            says(mentee, "Somebody has changed this meanwhile.");
            says(mentee, "Now 12.5, to reach: 20 prompts (62% of the way)");
            mentee.findsItAccessible().press("We have reached it");
            says(mentee, "Reached: congratulations!");
            mentee.findsItAccessible().follow("All goals");
            says(mentee, "Executives know newcomers by name");
            mentee.findsItAccessible().picture("goals");

            othersSeeNothing(mentee.page().url());
            coordinator.page().reload();
            assertThat(coordinator.page().getByText("Hugo writes prompts")).hasCount(0);
        }
    }

    private void othersSeeNothing(String goals) {
        try (Visitor coordinator = intranet.visitor().loggedInAs("Harriet Lowe");
                Visitor stranger = intranet.visitor().loggedInAs("Grace Muthoni")) {
            for (Visitor other : new Visitor[] {coordinator, stranger}) {
                other.page().navigate(goals);
                says(other, "Nothing to see here");
                assertThat(other.page().getByText("prompts that work")).hasCount(0);
                other.findsItAccessible();
            }
        }
    }

    @Test
    public void both_rate_themselves_by_keyboard_and_on_a_phone() {
        try (Visitor mentee = intranet.visitor().loggedInAs("Esha Banerjee");
                Visitor mentor = intranet.visitor().loggedInAs("Gayatri Iyer")) {
            mentee.page().setViewportSize(400, 800);
            String pairing = paired(mentee, mentor, "gayatri.iyer");
            mentee.open(MINE).follow("Before you begin: rate yourself");
            fits(mentee).findsItAccessible();
            mentee.tabTo(mentee.choice("Topic")).type("Pro");
            mentee.tabTo(mentee.choice("Level")).type("2");
            mentee.tabTo(mentee.button("Save")).key("Enter");
            says(mentee, "You can change it until the next time that you are asked.");
            fits(mentee).findsItAccessible().picture("ratings-narrow");

            mentor.open(pairing).follow("Rate yourself now");
            says(mentor, "You say how well you teach it");
            mentor.page().locator("select[name=level]").first().selectOption("3");
            mentor.press("Save").findsItAccessible().picture("ratings");
            assertThat(mentor.page().locator("table").getByText("Esha Banerjee (knows it)"))
                    .hasCount(1);
            assertThat(mentor.page().locator("svg[role=img]")).hasCount(2);

            mentee.open(pairing).follow("Self-ratings");
            says(mentee, "Gayatri Iyer (teaches it)");
            fits(mentee);
            mentee.open(pairing);
            fits(mentee);
            mentee.follow("Goals").follow("Add a goal");
            fits(mentee).findsItAccessible().picture("goal-form-narrow");
        }
    }

    @Test
    public void what_one_has_learned_is_shared_with_one_click_and_taken_back() {
        try (Visitor mentee = intranet.visitor().loggedInAs("Faisal Abdi");
                Visitor mentor = intranet.visitor().loggedInAs("Esther Nyambura")) {
            String pairing = paired(mentee, mentor, "esther.nyambura");
            mentee.open(pairing).follow("My reflections").press("Save for me");
            says(mentee, "Please fill in this field.");
            mentee.findsItAccessible()
                    .fill("In one or two sentences", "A good question is half of the answer.")
                    .press("Save for me");
            says(mentee, "Nobody else reads it unless you share it.");
            says(mentee, "Only you read this.");
            mentor.open(pairing).follow("My reflections");
            assertThat(mentor.page().getByText("half of the answer")).hasCount(0);

            mentee.press("Share with my partner");
            says(mentee, "Your partners in this pairing read this.");
            mentee.press("Allow for our story").findsItAccessible().picture("reflections");
            mentor.page().reload();
            says(mentor, "Shared by Faisal Abdi");
            assertThat(mentor.button("No longer share")).hasCount(0);
            mentor.findsItAccessible().picture("reflections-shared");

            mentee.press("No longer share");
            says(mentee, "Nobody else can read it any more.");
            mentor.page().reload();
            assertThat(mentor.page().getByText("half of the answer")).hasCount(0);
            mentee.follow("Remove");
            says(mentee, "Shall it be removed?");
            mentee.findsItAccessible().press("Remove for good");
            says(mentee, "It has been removed for good.");
        }
    }

    @Test
    public void in_german_and_without_scripts_it_works_as_well() {
        try (Visitor mentee = intranet.visitorWithoutScripts().loggedInAs("Anneliese Brandt");
                Visitor mentor = intranet.visitorWithoutScripts().loggedInAs("Aylin Demir")) {
            mentee.open(APP + "person.action?user=aylin.demir")
                    .follow("Um Mentoring bitten")
                    .press("Einladung senden");
            mentor.open(MINE).follow("Antworten Anneliese Brandt").press("Ja, gern");
            mentor.follow("Ziele").follow("Ziel hinzuf\u00FCgen");
            mentor.fill("Was wollen Sie erreichen?", "Ein Podcast");
            mentor.page().getByLabel("Es ist getan oder nicht").check();
            mentor.fill("Meilensteine (freiwillig)", "Thema\nAufnahme").press("Speichern");
            mentor.press("Abhaken Thema").picture("goal-german");
            says(mentor, "1 von 2 Meilensteinen");
            mentor.follow("Alle Ziele").follow("Selbsteinsch\u00E4tzung").picture("ratings-german");
            mentor.follow("Meine Reflexionen")
                    .fill("In ein, zwei S\u00E4tzen", "Erst fragen.")
                    .press("F\u00FCr mich speichern");
            mentor.press("Mit meinem Gegen\u00FCber teilen").picture("reflections-german");
            mentee.open(MINE).follow("Unsere Seite \u00F6ffnen Aylin Demir").picture("goals-panel-german");
            mentee.follow("Meine Reflexionen");
            says(mentee, "Geteilt von Aylin Demir");
        }
    }

    @Test
    public void a_page_of_the_wiki_shows_a_pair_its_goals_and_nobody_else_anything() {
        try (Visitor mentee = intranet.visitor().loggedInAs("Achieng Odhiambo");
                Visitor mentor = intranet.visitor().loggedInAs("Kwame Mensah");
                Visitor stranger = intranet.visitor().loggedInAs("Grace Muthoni")) {
            String pairing = paired(mentee, mentor, "kwame.mensah");
            mentee.open(pairing).follow("Goals").follow("Add a goal");
            mentee.fill("What do you want to reach?", "A show that people watch")
                    .fill("From", "10")
                    .fill("To", "100")
                    .press("Save");
            mentee.open("pages/new?space=RM").fill("Title", "Where we want to get");
            mentee.page().getByText("Insert macro").first().click();
            mentee.follow("Goals of a pair").press("Insert");
            mentee.press("Save");
            says(mentee, "A show that people watch");
            mentee.findsItAccessible().picture("goals-macro");
            stranger.page().navigate(mentee.page().url());
            says(stranger, "Here a mentoring pair sees its goals.");
            assertThat(stranger.page().getByText("A show that people watch")).hasCount(0);
            stranger.findsItAccessible();
        }
    }

    /** @return the address of their page */
    private static String paired(Visitor mentee, Visitor mentor, String username) {
        mentee.open(APP + "person.action?user=" + username)
                .follow("Ask for mentoring")
                .press("Send the invitation");
        mentor.open(mentee.page().url()).press("Yes, gladly");
        return mentor.page().url().replaceFirst("&done=.*", "");
    }

    private static Locator panel(Visitor visitor) {
        return visitor.page()
                .locator(".rm-goals section")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page()
                                .getByRole(
                                        AriaRole.HEADING, new Page.GetByRoleOptions().setName("Goals and progress"))));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    /** Pictures say it, too, to those who cannot see them. */
    private static void says(Visitor visitor, String text) {
        assertThat(visitor.page().getByText(text).locator("visible=true").first())
                .isVisible();
    }

    /** Nothing hangs out of the window. */
    private static Visitor fits(Visitor visitor) {
        assertTrue(visitor.page().url(), (boolean) visitor.page()
                .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        return visitor;
    }
}
