package org.reversementoring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
            coordinator.sees("The goals of the programme are saved.");
            assertThat(coordinator.page().getByLabel("Goal", exactly()).first())
                    .hasValue("Executives know newcomers by name");
            coordinator.findsItAccessible().picture("goals-programme");

            String pairing = mentee.paired(mentor, "bhavana.rao");
            mentee.open(MINE).findsItAccessible().follow("Set your first goal together");
            mentee.sees("No goal yet");
            mentee.findsItAccessible().picture("goals-none").follow("Add a goal");
            mentee.fill("What do you want to reach?", "Hugo writes prompts that work")
                    .fill("From", "0")
                    .fill("To", "0")
                    .fill("Of what (optional)", "prompts")
                    .fill("Milestones (optional)", "The first one\nOne shown to the team")
                    .fill("Until when (optional)", LocalDate.now().plusDays(7).toString())
                    .choose("Goal of the programme (optional)", "Everybody has tried a language model")
                    .press("Save");
            mentee.sees("This is where you begin.");
            mentee.findsItAccessible().picture("goal-form").fill("To", "20").press("Save");
            mentee.sees("The goal is set.");
            mentee.findsItAccessible()
                    .fill("How much is it now (prompts)?", "5")
                    .press("Note it");
            mentee.sees("Now 5, to reach: 20 prompts (25% of the way)");

            mentor.open(pairing);
            assertThat(panel(mentor)).containsText("Hugo writes prompts that work");
            mentor.findsItAccessible().picture("goals-panel").follow("Hugo writes prompts that work");
            mentor.fill("How much is it now (prompts)?", "many").press("Note it");
            mentor.sees("Please write a number such as 12 or 12.5");
            mentor.findsItAccessible()
                    .fill("How much is it now (prompts)?", "120")
                    .press("Note it");
            mentor.press("Take the last value back");
            mentor.sees("The value has been taken back.");
            mentor.fill("How much is it now (prompts)?", "12,5").press("Note it");
            mentor.press("Tick off The first one");
            mentor.sees("One milestone closer.");
            assertThat(mentor.page().locator("svg[role=img]")).hasCount(2);
            mentor.findsItAccessible().picture("goal");

            mentee.press("Give it up");
            mentee.sees("Somebody has changed this meanwhile.");
            mentee.sees("Now 12.5, to reach: 20 prompts (62% of the way)");
            mentee.findsItAccessible().press("We have reached it");
            mentee.sees("Reached: congratulations!");
            mentee.findsItAccessible().follow("All goals");
            mentee.sees("Executives know newcomers by name");
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
                other.sees("Nothing to see here");
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
            String pairing = mentee.paired(mentor, "gayatri.iyer");
            mentee.open(MINE).follow("Before you begin: rate yourself");
            mentee.fits().findsItAccessible();
            mentee.tabTo(mentee.choice("Topic")).type("Pro");
            mentee.tabTo(mentee.choice("Level")).type("2");
            mentee.tabTo(mentee.button("Save")).key("Enter");
            mentee.sees("You can change it until the next time that you are asked.");
            mentee.fits().findsItAccessible().picture("ratings-narrow");

            mentor.open(pairing).follow("Rate yourself now");
            mentor.sees("You say how well you teach it");
            mentor.page().locator("select[name=level]").first().selectOption("3");
            mentor.press("Save").findsItAccessible().picture("ratings");
            assertThat(mentor.page().locator("table").getByText("Esha Banerjee (how well they know it)"))
                    .hasCount(1);
            assertThat(mentor.page().locator("svg[role=img]")).hasCount(2);

            mentee.open(pairing).follow("Self-ratings");
            mentee.sees("Gayatri Iyer (how well they teach it)");
            mentee.fits();
            mentee.open(pairing);
            mentee.fits();
            mentee.follow("Goals").follow("Add a goal");
            mentee.fits().findsItAccessible().picture("goal-form-narrow");
        }
    }

    @Test
    public void what_one_has_learned_is_shared_with_one_click_and_taken_back() {
        try (Visitor mentee = intranet.visitor().loggedInAs("Faisal Abdi");
                Visitor mentor = intranet.visitor().loggedInAs("Esther Nyambura")) {
            String pairing = mentee.paired(mentor, "esther.nyambura");
            mentee.open(pairing).follow("My reflections").press("Save for me");
            mentee.sees("Please fill in this field.");
            mentee.findsItAccessible()
                    .fill("In one or two sentences", "A good question is half of the answer.")
                    .press("Save for me");
            mentee.sees("Nobody else reads it unless you share it.");
            mentee.sees("Only you read this.");
            mentor.open(pairing).follow("My reflections");
            assertThat(mentor.page().getByText("half of the answer")).hasCount(0);

            mentee.press("Share with those I meet");
            mentee.sees("Those whom you meet in this pairing read this.");
            mentee.press("Allow for our story").findsItAccessible().picture("reflections");
            mentor.page().reload();
            mentor.sees("Shared by Faisal Abdi");
            assertThat(mentor.button("No longer share")).hasCount(0);
            mentor.findsItAccessible().picture("reflections-shared");

            mentee.press("No longer share");
            mentee.sees("Nobody else can read it any more.");
            mentor.page().reload();
            assertThat(mentor.page().getByText("half of the answer")).hasCount(0);
            mentee.follow("Remove");
            mentee.sees("Shall it be removed?");
            mentee.findsItAccessible().press("Remove for good");
            mentee.sees("It has been removed for good.");
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
            mentor.sees("1 von 2 Meilensteinen");
            mentor.follow("Alle Ziele").follow("Selbsteinsch\u00E4tzung").picture("ratings-german");
            mentor.follow("Meine Reflexionen")
                    .fill("In ein, zwei S\u00E4tzen", "Erst fragen.")
                    .press("F\u00FCr mich speichern");
            mentor.press("Mit denen teilen, die ich treffe").picture("reflections-german");
            mentee.open(MINE)
                    .follow("Unsere \u00DCbersicht \u00F6ffnen Aylin Demir")
                    .picture("goals-panel-german");
            mentee.follow("Meine Reflexionen");
            mentee.sees("Geteilt von Aylin Demir");
        }
    }

    @Test
    public void a_page_of_the_wiki_shows_a_pair_its_goals_and_nobody_else_anything() {
        try (Visitor mentee = intranet.visitor().loggedInAs("Achieng Odhiambo");
                Visitor mentor = intranet.visitor().loggedInAs("Kwame Mensah");
                Visitor stranger = intranet.visitor().loggedInAs("Grace Muthoni")) {
            String pairing = mentee.paired(mentor, "kwame.mensah");
            mentee.open(pairing).follow("Goals").follow("Add a goal");
            mentee.fill("What do you want to reach?", "A show that people watch")
                    .fill("From", "10")
                    .fill("To", "100")
                    .press("Save");
            mentee.open("pages/new?space=RM").fill("Title", "Where we want to get");
            mentee.page().getByText("Insert macro").first().click();
            mentee.follow("Goals of a pair").press("Insert");
            mentee.press("Save");
            mentee.sees("A show that people watch");
            mentee.findsItAccessible().picture("goals-macro");
            stranger.page().navigate(mentee.page().url());
            stranger.sees("Here a mentoring pair sees its goals.");
            assertThat(stranger.page().getByText("A show that people watch")).hasCount(0);
            stranger.findsItAccessible();
        }
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
}
