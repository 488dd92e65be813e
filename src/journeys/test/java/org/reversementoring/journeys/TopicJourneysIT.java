package org.reversementoring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jsoup.nodes.Document;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** What people see and write of topics: while they type, in pages of the wiki, in exports and in German. */
public class TopicJourneysIT {
    private static final String ADMINISTRATOR = "Alex Admin";
    private static final String COLLEAGUE = "Aarav Sharma";
    private static final String APP = "plugins/reversementoring/";
    private static final String TOPICS = APP + "topics.action";
    private static final String COORDINATION = APP + "topics-admin.action";
    private static final String MY_PROFILE = APP + "my-profile.action";

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
    public void an_employee_proposes_a_topic_by_keyboard_and_sees_similar_ones_while_typing() {
        try (Visitor employee = intranet.visitor().loggedInAs(COLLEAGUE)) {
            employee.open(TOPICS).findsItAccessible();
            employee.tabTo(employee.link("Propose a topic")).key("Enter");
            assertThat(employee.heading()).hasText("Propose a topic");

            employee.tabTo(employee.page().getByLabel("Name", exactly())).type("Generative");
            Locator similar = employee.page().locator(".rm-similar");
            assertThat(similar.getByRole(AriaRole.LINK, linked("Generative AI")))
                    .isVisible();
            assertThat(employee.page().locator("[data-rm-announce]")).hasText("Perhaps it is one of these?");
            employee.findsItAccessible().picture("propose");

            employee.key("Control+A").type("Bee keeping on the roof");
            assertThat(similar).hasCount(0);
            employee.tabTo(employee.choice("Category")).type("Well");
            assertThat(employee.choice("Category")).hasValue("well-being");
            employee.tabTo(employee.page().getByLabel("Description (optional)", exactly()))
                    .type("Honey, calm, and a view.");
            employee.tabTo(employee.button("Propose")).key("Enter");

            assertThat(employee.page().getByText("Thank you! Your proposal is on its way to the coordinators."))
                    .isVisible();
            assertThat(employee.page().locator(".rm-proposals li")).containsText("waiting for a decision");
            employee.findsItAccessible();
        }
    }

    @Test
    public void a_page_about_a_topic_is_made_labelled_and_made_again_once_it_is_gone() {
        try (Visitor admin = intranet.visitor().loggedInAs(ADMINISTRATOR)) {
            makePage(admin, "Public speaking");
            admin.open("display/RM/Public+speaking");
            assertThat(admin.page().getByText("To begin the conversation")).isVisible();
            assertThat(admin.page().getByText("Offered by:")).isVisible();
            admin.findsItAccessible().picture("topic-page");

            admin.open("pages/new?space=RM")
                    .fill("Title", "How I lost my stage fright")
                    .press("Save");
            admin.follow("Properties")
                    .fill("Words, separated by blanks", "mentoring-public-speaking")
                    .press("Save labels");
            admin.open("display/RM/Public+speaking").follow("mentoring-public-speaking");
            assertThat(admin.link("How I lost my stage fright").first()).isVisible();
            assertThat(admin.page().getByText("2 pages and blog posts carry this label."))
                    .isVisible();

            admin.open("display/RM/Public+speaking").follow("Properties").press("Remove");
            admin.open(TOPICS).follow("Public speaking");
            assertThat(admin.link("Its page in the wiki")).hasCount(0);
            makePage(admin, "Public speaking");
            admin.open(TOPICS)
                    .follow("Public speaking")
                    .findsItAccessible()
                    .picture("topic")
                    .follow("Its page in the wiki");
            assertThat(admin.heading()).hasText("Public speaking");
        }
    }

    @Test
    public void an_author_puts_a_topic_on_a_page_and_exports_it() {
        try (Visitor author = intranet.visitor().loggedInAs("Achieng Odhiambo")) {
            author.open("pages/new?space=RM").fill("Title", "Our book club");
            author.page().getByText("Insert macro").first().click();
            author.follow("Mentoring topic").fill("Topic", "negotiation").press("Insert");
            author.press("Save");
            assertThat(author.link("Negotiation")).isVisible();
            assertThat(author.link("See the mentors")).isVisible();
            author.findsItAccessible();

            Document exported = author.read("Print view");
            assertEquals("Our book club", exported.title());
            assertTrue(exported.select("a[href]").stream()
                    .allMatch(link -> link.attr("href").startsWith("http://")));
            assertEquals(0, exported.select("button, form, script").size());
        }
    }

    @Test
    public void in_german_it_is_as_accessible() {
        try (Visitor employee = intranet.visitor().loggedInAs("Aylin Demir")) {
            employee.open(TOPICS).follow("Ein Thema vorschlagen");
            employee.fill("Name", "Generative").findsItAccessible();
            assertThat(employee.page().locator(".rm-similar")).isVisible();
            employee.open(MY_PROFILE).findsItAccessible().picture("my-profile-german");
            employee.open(TOPICS).follow("Negotiation");
            assertThat(employee.page().getByText("Angeboten von")).isVisible();
            employee.findsItAccessible().picture("topic-german");
        }
    }

    private static void makePage(Visitor admin, String topic) {
        admin.open(COORDINATION).press("Make a page " + topic);
        assertThat(admin.page().getByText("The pages are there")).isVisible();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator.GetByRoleOptions linked(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
