package org.reversementoring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** What employees do with people they would, or would rather not, meet; and how a coordinator asks everyone to teach. */
public class MarksAndCallsJourneysIT {
    private static final String APP = "plugins/reversementoring/";
    private static final String AARAV = "Aarav Sharma";

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
    public void an_employee_hides_somebody_takes_it_back_and_bookmarks_them() {
        try (Visitor employee = intranet.visitor().loggedInAs("Achieng Odhiambo")) {
            employee.open(APP + "find.action");
            assertThat(employee.cards().first()).containsText("Speaks a language that you speak");

            employee.button("Not for me " + AARAV).click();
            Locator undo = employee.button("Undo");
            assertThat(undo).isFocused();
            assertThat(status(employee, AARAV + " is hidden")).isAttached();
            employee.findsItAccessible();
            undo.click();
            assertThat(employee.button("Not for me " + AARAV)).isFocused();

            Locator bookmark = employee.button("Bookmark " + AARAV);
            bookmark.click();
            assertThat(bookmark).hasAttribute("aria-pressed", "true");
            assertThat(bookmark).isFocused();
            assertThat(status(employee, AARAV + " is among your bookmarks")).isAttached();

            employee.follow("Bookmarks").findsItAccessible();
            assertThat(employee.cards()).hasCount(1);
            assertThat(employee.cards().first()).containsText(AARAV);
        }
    }

    @Test
    public void a_coordinator_calls_and_an_employee_answers() {
        try (Visitor admin = intranet.visitor().loggedInAs("Alex Admin");
                Visitor employee = intranet.visitor().loggedInAs("Anjali Das")) {
            admin.open(APP + "people-import.action");
            admin.page().locator("textarea[name=text]").fill("username,offers\nanjali.das,\naylin.demir,\n");
            admin.page()
                    .locator("form:has(textarea[name=text]) button[type=submit]")
                    .first()
                    .click();
            admin.press("Import");

            admin.open(APP + "open-call.action?programmeId=1").findsItAccessible();
            admin.press("Open the call");
            assertThat(admin.page().getByText("Please confirm that the letters are to go out."))
                    .isVisible();
            admin.page().locator("input[name=confirmed]").check();
            admin.press("Open the call");
            assertThat(admin.page().getByText("The call is open.")).isVisible();
            admin.findsItAccessible().follow("Open its page");
            String page = admin.page().url();

            employee.page().navigate(page);
            employee.findsItAccessible();
            employee.page().locator(".rm-invitation-ideas a.aui-button").first().click();
            assertThat(employee.heading()).hasText("My profile");
            assertThat(employee.page().getByText("is filled in below among what you offer"))
                    .isVisible();
            employee.press("Save");
            assertThat(employee.page().getByText("Your profile is saved.")).isVisible();
        }
    }

    private static Locator status(Visitor visitor, String text) {
        return visitor.page()
                .locator("[role=status]")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }
}
