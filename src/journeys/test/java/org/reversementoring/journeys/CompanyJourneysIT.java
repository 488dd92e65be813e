package org.reversementoring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.reversementoring.host.wiki.SampleCompany;

/**
 * What people do with the app in their first days: an administrator begins the programme and brings the company in,
 * employees look for mentors and offer topics, authors put mentors on their own pages.
 */
@RunWith(Parameterized.class)
public class CompanyJourneysIT {
    private static final String ADMINISTRATOR = "Alex Admin";
    private static final String FIND = "plugins/reversementoring/find.action";
    private static final Pattern MAR = Pattern.compile("\\bMar", Pattern.CASE_INSENSITIVE);
    private static final String MY_PROFILE = "plugins/reversementoring/my-profile.action";
    private static final String ADMINISTRATION = "plugins/reversementoring/admin.action";
    private static final String IMPORT = "plugins/reversementoring/people-import.action";

    private static Intranet intranet;

    @Parameterized.Parameters(name = "{0}")
    public static List<Intranet.Kind> kinds() {
        return Arrays.asList(Intranet.Kind.values());
    }

    public CompanyJourneysIT(Intranet.Kind kind) {}

    @Parameterized.BeforeParam
    public static void an_administrator_begins_the_programme(Intranet.Kind kind) {
        intranet = Intranet.opened(kind);
        try (Visitor admin = intranet.visitor().loggedInAs(ADMINISTRATOR)) {
            admin.open(ADMINISTRATION).findsItAccessible();
            assertThat(admin.page().getByText("There is no programme yet.")).isVisible();
            admin.press("Add the starter pack");
            assertThat(admin.page().getByText("44 topics", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            admin.follow("Begin a programme").findsItAccessible();
            admin.fill("Name", "Reverse mentoring 2027")
                    .fill("Purpose (optional)", "Meet across generations.")
                    .fill("Space key", "MENTOR")
                    .press("Begin");
            assertThat(admin.heading()).hasText("Reverse mentoring 2027");
            admin.findsItAccessible().follow("Open the space MENTOR");
            assertThat(admin.page().getByText("Meet across generations.")).isVisible();

            admin.open(IMPORT);
            choose(admin, "company.csv", SampleCompany.people());
            assertThat(admin.page().getByText("The file is good.")).isVisible();
            admin.findsItAccessible().picture("import-check").press("Import");
            assertThat(admin.heading()).hasText("People imported");
            admin.findsItAccessible();

            admin.open(IMPORT);
            choose(admin, "again.csv", SampleCompany.people());
            assertThat(admin.page().getByText("The file is good, but changes nothing"))
                    .isVisible();
        }
    }

    @Parameterized.AfterParam
    public static void close() {
        intranet.close();
    }

    @Test
    public void an_employee_browses_mentors_by_topic() {
        try (Visitor employee = intranet.visitor().loggedInAs("Aarav Sharma")) {
            employee.follow("Mentoring").findsItAccessible().picture("find-a-mentor");
            List<String> firstPage = employee.mentors();
            assertEquals(24, firstPage.size());

            employee.follow("Next page");
            assertThat(employee.page()).hasURL(Pattern.compile("position="));
            assertThat(employee.page().getByRole(AriaRole.LINK, named("Previous page")))
                    .isVisible();
            List<String> secondPage = employee.mentors();
            assertTrue(firstPage.stream().noneMatch(secondPage::contains));

            employee.page().goBack();
            assertThat(employee.cards().first()).containsText(firstPage.get(0));

            employee.choose("Topic", "Generative AI");
            assertThat(employee.page()).hasURL(Pattern.compile("topic=\\d+"));
            assertThat(employee.cards().filter(new Locator.FilterOptions().setHasNotText("Generative AI")))
                    .hasCount(0);
            assertTrue(employee.cards().count() > 3);
            String address = employee.page().url();

            String mentor = employee.mentors().get(0);
            employee.page().reload();
            assertEquals(address, employee.page().url());
            assertThat(employee.cards().first()).containsText(mentor);

            employee.follow(mentor);
            assertThat(employee.heading()).hasText(mentor);
            employee.findsItAccessible().picture("person");
        }
    }

    @Test
    public void an_employee_searches_and_takes_filters_away_again() {
        try (Visitor employee = intranet.visitor().loggedInAs("Aarav Sharma")) {
            employee.open(FIND).fill("Name", "mar");
            assertThat(employee.page()).hasURL(Pattern.compile("search=mar"));
            assertThat(employee.cards().filter(new Locator.FilterOptions().setHasNotText(MAR)))
                    .hasCount(0);
            assertThat(employee.page().getByText("Department: Marketing")).isVisible();
            employee.findsItAccessible().picture("find-a-mentor-search");

            employee.page().getByText("Department: Marketing").click();
            assertThat(employee.page()).hasURL(Pattern.compile("department=Marketing"));
            assertThat(employee.page().locator("[name=search]")).hasValue("");
            employee.page().getByText("More filters and order").click();
            employee.page().getByLabel("Has a free place").check();
            assertThat(employee.page()).hasURL(Pattern.compile("places=free"));
            assertThat(employee.page().locator(".rm-active-filter")).hasCount(2);

            employee.page().locator(".rm-active-filter").first().press("Enter");
            assertThat(employee.page().locator(".rm-active-filter")).hasCount(1);
            assertThat(employee.page()).hasURL(Pattern.compile("^(?!.*department=)"));

            employee.page().goBack();
            assertThat(employee.page().locator(".rm-active-filter")).hasCount(2);
            employee.page().reload();
            assertThat(employee.page().locator("[name=places]")).isChecked();

            employee.fill("Name", "nobody is called this");
            assertThat(employee.page().getByText("No mentor matches all of this"))
                    .isVisible();
            employee.findsItAccessible().picture("find-a-mentor-nobody");
        }
    }

    @Test
    public void an_employee_reads_everything_without_scripts() {
        try (Visitor employee = intranet.visitorWithoutScripts().loggedInAs("Aarav Sharma")) {
            employee.open("display/MENTOR/Find+a+mentor");
            assertEquals(24, employee.cards().count());

            employee.choose("Department", departmentWithCount(employee, "Finance"))
                    .press("Show mentors");
            assertThat(employee.page()).hasURL(Pattern.compile("find\\.action\\?.*department=Finance"));
            assertThat(employee.cards().filter(new Locator.FilterOptions().setHasNotText("Finance")))
                    .hasCount(0);

            employee.follow("Department: Finance (remove this filter)");
            assertEquals(24, employee.cards().count());
        }
    }

    @Test
    public void an_employee_offers_a_topic_and_is_found_by_it() {
        try (Visitor employee = intranet.visitor().loggedInAs("Aiyana Littlebear")) {
            employee.open(MY_PROFILE).findsItAccessible().press("Offer one more topic");
            Locator row = employee.page()
                    .locator("[data-rm-side=offer] [data-rm-row]")
                    .last();
            row.locator("[name=offerTopic]").selectOption(new SelectOption().setLabel("Neurodiversity at work"));
            row.locator("[name=offerLevel]").selectOption("4");
            row.getByLabel("In your own words (optional)")
                    .fill("<script>alert(1)</script> \uD83D\uDE80 \u05E9\u05DC\u05D5\u05DD");
            employee.picture("my-profile").press("Save");
            assertThat(employee.page().getByText("Your profile is saved.")).isVisible();
            employee.findsItAccessible();

            employee.open(FIND).choose("Topic", "Neurodiversity at work");
            assertThat(employee.cards().filter(new Locator.FilterOptions().setHasText("Aiyana Littlebear")))
                    .hasCount(1);

            employee.follow("Aiyana Littlebear");
            assertThat(employee.page().getByText("<script>alert(1)</script>")).isVisible();
        }
    }

    @Test
    public void an_administrator_imports_a_file_and_hears_what_is_wrong_with_it() {
        try (Visitor admin = intranet.visitor().loggedInAs(ADMINISTRATOR)) {
            admin.open(IMPORT);
            choose(admin, "bad.csv", "username,offers\naarav.sharma,Generative AI:9\nnobody.here,Short video:2\n");
            assertThat(admin.page().getByText("The file cannot be imported as it is. Nothing has been changed."))
                    .isVisible();
            Locator rows = admin.page().locator("tbody tr");
            assertThat(rows).hasCount(2);
            assertThat(rows.first()).containsText("offers");
            assertThat(rows.last()).containsText("nobody.here");
            admin.findsItAccessible().picture("import-bad");
        }
    }

    @Test
    public void an_administrator_pastes_a_file_without_scripts() {
        try (Visitor admin = intranet.visitorWithoutScripts().loggedInAs(ADMINISTRATOR)) {
            admin.open(IMPORT)
                    .fill("Content of the file, with its header", "username;site\nalistair.fraser;Edinburgh\n")
                    .press("Check");
            assertThat(admin.page().getByText("The file is good. Nothing has been changed yet."))
                    .isVisible();
            admin.press("Import");
            assertThat(admin.heading()).hasText("People imported");
            admin.open("plugins/reversementoring/person.action?user=alistair.fraser");
            assertThat(admin.page().getByText("Edinburgh")).isVisible();
        }
    }

    @Test
    public void an_author_puts_mentors_on_a_page() {
        try (Visitor author = intranet.visitor().loggedInAs("Achieng Odhiambo")) {
            author.open("pages/new?space=MENTOR").fill("Title", "Who teaches what, on " + System.nanoTime());
            author.page().getByText("Insert macro").first().click();
            author.follow("Mentor directory").fill("Topic", "Public speaking").press("Insert");
            author.page().getByText("Insert macro").first().click();
            author.follow("Mentoring topics").choose("Category", "social-media").press("Insert");
            author.press("Save");
            assertThat(author.cards().filter(new Locator.FilterOptions().setHasText("Achieng Odhiambo")))
                    .hasCount(1);
            assertThat(author.page()
                            .getByRole(
                                    AriaRole.HEADING,
                                    new Page.GetByRoleOptions()
                                            .setName("Social media")
                                            .setExact(true)))
                    .isVisible();
            author.findsItAccessible().picture("page-with-macros");

            author.choose("Topic", "Any topic");
            assertThat(author.page()).hasURL(Pattern.compile("mentors1-topic="));
        }
    }

    @Test
    public void a_german_employee_reads_german() {
        try (Visitor employee = intranet.visitor().loggedInAs("Aarav Sharma")) {
            employee.page().locator(".site-person summary").click();
            employee.press("Deutsch").open(FIND);
            assertThat(employee.page().getByRole(AriaRole.LINK, named("N\u00e4chste Seite")))
                    .isVisible();
            employee.findsItAccessible().picture("find-a-mentor-german");
            employee.page().locator(".site-person summary").click();
            employee.press("English");
        }
    }

    @Test
    public void a_stranger_sees_nobody() {
        try (Visitor stranger = intranet.visitor()) {
            stranger.open(FIND);
            assertThat(stranger.cards()).hasCount(0);
            assertThat(stranger.page()).hasURL(Pattern.compile("/login"));
        }
    }

    @Test
    public void an_employee_is_kept_out_of_the_administration() {
        try (Visitor employee = intranet.visitor().loggedInAs("Aarav Sharma")) {
            assertEquals(403, employee.statusOf(ADMINISTRATION));
        }
    }

    private static void choose(Visitor admin, String name, String text) {
        admin.page()
                .locator("[data-rm-file]")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String departmentWithCount(Visitor visitor, String department) {
        return visitor.page().locator("select[name=department] option").allTextContents().stream()
                .filter(option -> option.startsWith(department))
                .findFirst()
                .orElseThrow();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
