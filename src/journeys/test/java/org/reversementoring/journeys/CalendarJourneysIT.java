package org.reversementoring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** How somebody brings their sessions into their own calendar. */
public class CalendarJourneysIT {
    private static final String PAGE = "plugins/reversementoring/calendar-feed.action";

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
    public void somebody_makes_an_address_copies_it_renews_it_and_takes_it_back() {
        try (Visitor employee = intranet.visitor().loggedInAs("Hugo Bennett");
                Visitor stranger = intranet.visitor()) {
            employee.open(PAGE).findsItAccessible().press("Make an address");
            Locator address = employee.page().locator("#rm-feed-value");
            String first = address.inputValue();
            assertEquals(200, stranger.statusOf(first));
            employee.findsItAccessible().picture("calendar-feed").press("Copy the address");
            assertThat(address).isFocused();
            assertThat(employee.page().locator(".rm-feed-row [role=status]"))
                    .not()
                    .isEmpty();

            employee.open(PAGE).findsItAccessible();
            assertThat(employee.page().locator("#rm-feed-value")).hasCount(0);
            employee.press("Make a new address");
            assertTrue(!first.equals(employee.page().locator("#rm-feed-value").inputValue()));
            employee.press("Take the address back").findsItAccessible();
            assertThat(employee.page().locator("main")).containsText("Your address is taken back.");
            assertThat(employee.button("Make an address")).isVisible();
        }
    }

    @Test
    public void in_german_it_is_as_accessible() {
        try (Visitor employee = intranet.visitor().loggedInAs("Aylin Demir")) {
            employee.open(PAGE).findsItAccessible().press("Adresse anlegen").findsItAccessible();
        }
    }
}
