package org.reversementoring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * What people do while the programme runs: employees propose topics and take part in their own way, coordinators look
 * after the catalog, and everybody writes about topics in the wiki.
 */
@RunWith(Parameterized.class)
public class ProgrammeJourneysIT {
    private static final String ADMINISTRATOR = "Alex Admin";
    private static final String COORDINATOR = "Harriet Lowe";
    private static final String NEWCOMER = "Kwame Mensah";
    private static final String COLLEAGUE = "Aarav Sharma";

    private static final String APP = "plugins/reversementoring/";
    private static final String TOPICS = APP + "topics.action";
    private static final String PROPOSE = APP + "topic-propose.action";
    private static final String COORDINATION = APP + "topics-admin.action";
    private static final String MY_PROFILE = APP + "my-profile.action";
    private static final String ADMINISTRATORS_PROFILE = APP + "person.action?user=admin";

    private static Intranet intranet;

    @Parameterized.Parameters(name = "{0}")
    public static List<Intranet.Kind> kinds() {
        return Arrays.asList(Intranet.Kind.values());
    }

    public ProgrammeJourneysIT(Intranet.Kind kind) {}

    @Parameterized.BeforeParam
    public static void the_programme_has_begun(Intranet.Kind kind) {
        intranet = Intranet.openedWithProgramme(kind);
    }

    @Parameterized.AfterParam
    public static void close() {
        intranet.close();
    }

    @Test
    public void a_coordinator_who_administers_nothing_looks_after_people_and_reads_the_history() {
        try (Visitor coordinator = intranet.visitor().loggedInAs(COORDINATOR)) {
            coordinator.open(TOPICS).follow("Coordination").follow("People");
            coordinator.fill("Name begins with", "Alistair").press("Show");
            coordinator.findsItAccessible().picture("people");
            coordinator.follow("Alistair Fraser").findsItAccessible().picture("person-in-care");
            coordinator.press("Pause the profile");
            assertThat(coordinator.page().getByText("The profile is paused.")).isVisible();
            coordinator
                    .follow("Remove from the programme \u2026")
                    .findsItAccessible()
                    .picture("person-removing");
            coordinator.press("Remove");
            assertThat(coordinator.page().getByText("The person is removed from the programme."))
                    .isVisible();
            coordinator.press("Bring back").press("End the pause").findsItAccessible();

            coordinator.follow("History").choose("Area", "People").press("Show");
            assertThat(coordinator.page().locator(".rm-history tbody tr")).hasCount(4);
            coordinator.findsItAccessible().picture("history");
        }
        try (Visitor person = intranet.visitor().loggedInAs("Alistair Fraser")) {
            person.open(MY_PROFILE);
            assertThat(person.page().getByText("A coordinator ended the pause of your profile"))
                    .isVisible();
            person.findsItAccessible();
        }
        try (Visitor administrator = intranet.visitor().loggedInAs(ADMINISTRATOR)) {
            administrator.open(APP + "admin.action").findsItAccessible().picture("administration");
            administrator.open(APP + "coordinators.action").findsItAccessible().picture("coordinators");
            administrator
                    .open(APP + "programme-edit.action?programmeId=1")
                    .findsItAccessible()
                    .picture("programme-edit");
        }
    }

    @Test
    public void a_coordinator_decides_and_whoever_proposed_is_told() {
        try (Visitor employee = intranet.visitor().loggedInAs(NEWCOMER)) {
            propose(employee, "Bread baking");
            propose(employee, "Horoscopes");
            propose(employee, "Generative AI tools");
        }
        try (Visitor coordinator = intranet.visitor().loggedInAs(COORDINATOR)) {
            coordinator.open(TOPICS);
            coordinator
                    .page()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(Pattern.compile("Look after the catalog \\(.*")))
                    .click();
            coordinator.findsItAccessible().picture("coordination");
            assertThat(coordinator.page().getByText(Pattern.compile("Recruit \\d+ more mentors for Public speaking")))
                    .isVisible();
            coordinator.follow("Bread baking");
            coordinator.findsItAccessible().fill("Name", "Baking for teams").press("Accept");
            assertThat(coordinator.page().getByText("The topic is in the catalog."))
                    .isVisible();

            coordinator.follow("Generative AI tools").choose("It is another name of", "Generative AI");
            coordinator.picture("proposal").press("Accept as another name");
            assertThat(coordinator.page().getByText("The name now leads to the topic"))
                    .isVisible();

            coordinator.follow("Horoscopes").press("Decline");
            assertThat(coordinator.page().getByText("Please fill in this field."))
                    .isVisible();
            coordinator
                    .findsItAccessible()
                    .fill("Reason", "The stars are not our business.")
                    .press("Decline");
            assertThat(coordinator.page().getByText("The proposal is declined."))
                    .isVisible();

            coordinator.open(TOPICS).follow("Baking for teams").follow("Edit the topic");
            coordinator.fill("Other names (optional)", "Bread baking");
            coordinator.findsItAccessible().press("Save");
            assertThat(coordinator.page().getByText("The topic is saved.")).isVisible();
        }
        try (Visitor employee = intranet.visitor().loggedInAs(NEWCOMER)) {
            Locator mine = employee.open(PROPOSE).page().locator(".rm-proposals li");
            assertThat(withText(mine, "Bread baking")).containsText("in the catalog");
            assertThat(withText(mine, "Generative AI tools")).containsText("accepted as another name of Generative AI");
            assertThat(withText(mine, "Horoscopes")).containsText("The stars are not our business.");
            employee.findsItAccessible().picture("my-proposals").follow("Generative AI tools");
            assertThat(employee.heading()).hasText("Generative AI");
        }
    }

    @Test
    public void a_coordinator_merges_two_topics_and_undoes_it() {
        try (Visitor coordinator = intranet.visitor().loggedInAs(COORDINATOR)) {
            coordinator.open(COORDINATION).follow("Merge Short video");
            coordinator
                    .choose("Merge \u201CShort video\u201D into", "Social media trends")
                    .press("See what would move");
            assertThat(
                            coordinator
                                    .page()
                                    .getByRole(
                                            AriaRole.HEADING,
                                            new Page.GetByRoleOptions()
                                                    .setName(
                                                            "\u201CShort video\u201D goes into \u201CSocial media trends\u201D")))
                    .isVisible();
            coordinator.findsItAccessible().picture("merge").press("Merge");
            assertThat(coordinator.page().getByText("The topics are merged. You can undo it for 30 days."))
                    .isVisible();
            assertThat(coordinator.link("Short video")).hasCount(0);

            coordinator.open(TOPICS).follow("Social media trends");
            assertThat(coordinator.page().getByText("Short video")).isVisible();
            assertThat(coordinator.link("mentoring-short-video")).isVisible();

            coordinator.open(COORDINATION).findsItAccessible();
            coordinator
                    .page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(Pattern.compile("Undo.*Short video.*")))
                    .click();
            assertThat(coordinator.page().getByText("The merge is undone")).isVisible();
            coordinator.follow("Short video");
            assertThat(coordinator.page().getByLabel("Name", exactly())).hasValue("Short video");

            coordinator.follow("History").findsItAccessible();
            assertThat(coordinator.page().getByText("Merge into Social media trends undone"))
                    .isVisible();
        }
    }

    @Test
    public void somebody_joins_pauses_returns_and_leaves() {
        // Everybody else has been imported.
        try (Visitor newcomer = intranet.visitor().loggedInAs(ADMINISTRATOR);
                Visitor colleague = intranet.visitor().loggedInAs(COLLEAGUE)) {
            newcomer.open(MY_PROFILE).findsItAccessible().press("Offer one more topic");
            newcomer.page()
                    .locator("[data-rm-side=offer] [data-rm-row]")
                    .last()
                    .locator("[name=offerTopic]")
                    .selectOption(new SelectOption().setLabel("Data literacy"));
            newcomer.fill("A short introduction", "I like a good chart.");
            newcomer.tabTo(newcomer.button("Take part")).key("Enter");
            assertThat(newcomer.page().getByText("Your profile is saved.")).isVisible();
            newcomer.findsItAccessible().picture("taking-part");

            colleague.open(ADMINISTRATORS_PROFILE);
            assertThat(colleague.page().getByText("I like a good chart.")).isVisible();
            colleague.findsItAccessible();

            newcomer.choose("Who sees this: (A short introduction)", "My mentoring partner only")
                    .press("Save and take a break");
            assertThat(newcomer.page().getByText("you are taking a break").first())
                    .isVisible();
            newcomer.findsItAccessible();
            colleague.page().reload();
            assertThat(colleague.page().getByText("Is taking a break at the moment."))
                    .isVisible();
            assertThat(colleague.page().getByText("I like a good chart.")).hasCount(0);
            colleague.findsItAccessible();

            newcomer.press("Save and carry on");
            assertThat(newcomer.page().getByText("Welcome back.")).isVisible();
            colleague.open("people/admin");
            colleague
                    .page()
                    .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Profile"))
                    .getByRole(AriaRole.LINK, linked("Mentoring"))
                    .click();
            assertThat(colleague.heading()).hasText(ADMINISTRATOR);
            assertThat(colleague.page().getByText("Data literacy").first()).isVisible();

            newcomer.press("Leave \u2026").findsItAccessible().press("Leave");
            assertThat(newcomer.page().getByText("You have left, and nobody sees your profile any more."))
                    .isVisible();
            newcomer.findsItAccessible();
            colleague.page().reload();
            assertThat(colleague.page().getByText("Data literacy")).hasCount(0);
        }
    }

    private static void propose(Visitor employee, String name) {
        employee.open(PROPOSE).fill("Name", name).choose("Category", "New technologies");
        if (name.startsWith("Generative")) {
            assertThat(employee.page().locator(".rm-similar")).isVisible();
        }
        employee.press("Propose");
        assertThat(employee.page().getByText("Thank you!")).isVisible();
    }

    private static Locator withText(Locator rows, String text) {
        return rows.filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator.GetByRoleOptions linked(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
