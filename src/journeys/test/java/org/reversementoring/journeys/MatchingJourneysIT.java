package org.reversementoring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** How a coordinator brings a whole programme together: a round, the board, and publishing. */
public class MatchingJourneysIT {
    private static final String COORDINATOR = "Harriet Lowe";
    private static final String APP = "plugins/reversementoring/";
    private static final String MATCHING = APP + "matching.action";
    private static final double PATIENCE_MILLIS = 60_000;

    private Intranet intranet;

    @Before
    public void nobody_is_matched_yet() {
        intranet = Intranet.openedWithProgramme(Intranet.Kind.H2);
    }

    @After
    public void close() {
        intranet.close();
    }

    @Test
    public void a_coordinator_has_everybody_matched_changes_what_they_know_better_and_publishes() {
        try (Visitor coordinator = intranet.visitor().loggedInAs(COORDINATOR)) {
            coordinator.open(APP + "topics-admin.action").follow("Matching").findsItAccessible();
            coordinator.picture("matching-start");
            matched(coordinator);
            assertThat(coordinator.page().getByText("Proved to be the best possible under these rules."))
                    .isVisible();
            coordinator.findsItAccessible().picture("matching-board");

            rows(coordinator).first().locator("a.aui-button").click();
            coordinator.findsItAccessible().picture("matching-pair");
            assertEquals(
                    number(coordinator, ".rm-round-legend tfoot strong"),
                    coordinator.page().locator(".rm-round-legend tbody td").allInnerTexts().stream()
                            .mapToInt(text -> Integer.parseInt(text.replaceAll(" .*", "")))
                            .sum());
            coordinator.press("Lock");
            assertThat(coordinator.page().getByText("they stay when you run again"))
                    .isVisible();
            coordinator.findsItAccessible();

            choosesAPairThatCanBeSwapped(coordinator);
            coordinator.page().locator("[name=otherId]").selectOption(new SelectOption().setIndex(1));
            coordinator.press("See what it changes");
            assertThat(coordinator.page().locator(".rm-round-effect")).containsText("points in total");
            coordinator.findsItAccessible().picture("matching-swap").press("Swap them");
            assertThat(coordinator.page().getByText("The partners are swapped."))
                    .isVisible();
            assertThat(coordinator.page().getByText("You have changed pairs by hand since"))
                    .isVisible();

            coordinator.open(APP + "matching-left-out.action").findsItAccessible();
            coordinator.picture("matching-left-out");
            assertThat(coordinator.page().locator(".rm-round-left > li").first())
                    .isVisible();

            coordinator.open(APP + "matching-publish.action").findsItAccessible();
            coordinator.picture("matching-publish");
            coordinator
                    .page()
                    .locator("form.rm-form button[type=submit]")
                    .first()
                    .click();
            assertThat(coordinator.page().getByText("The people concerned hear of it in the next minutes."))
                    .isVisible();
            coordinator.findsItAccessible().picture("matching-published").follow("Look at the round");
            assertThat(rows(coordinator).first()).containsText("asked, no answer from both yet");
            coordinator.findsItAccessible();
        }
    }

    @Test
    public void a_coordinator_tries_every_goal_and_runs_again_around_what_is_locked() {
        try (Visitor coordinator = intranet.visitor().loggedInAs(COORDINATOR)) {
            coordinator.open(MATCHING);
            matched(coordinator);
            rows(coordinator).first().locator("button[name=lock]").click();
            rows(coordinator).last().locator("button[name=drop]").click();

            coordinator.open(APP + "matching-what-if.action").findsItAccessible();
            coordinator.fill("Topics", "many").press("Try it");
            assertThat(coordinator.page().getByText("Please choose a number from 0 to 1,000; yours is many."))
                    .isVisible();
            assertThat(coordinator.page().locator("#rm-topics")).hasValue("many");
            coordinator.findsItAccessible().press("Try every goal");
            untilNothingRuns(coordinator);
            assertThat(coordinator.page().locator(".rm-round-compare thead th")).hasCount(5);
            coordinator.findsItAccessible().picture("matching-what-if");

            coordinator.open(APP + "matching-again.action").findsItAccessible();
            matched(coordinator);
            coordinator.choose("Show", "Locked").press("Show");
            assertThat(rows(coordinator)).hasCount(1);
            coordinator.open(APP + "matching-difference.action").findsItAccessible();
            coordinator.picture("matching-difference");
            assertThat(coordinator.page().getByText(Pattern.compile("New pairs \\(\\d+\\)")))
                    .isVisible();
        }
    }

    @Test
    public void by_keyboard_and_without_scripts_a_pair_is_dropped_and_taken_back() {
        try (Visitor coordinator = intranet.visitorWithoutScripts().loggedInAs(COORDINATOR)) {
            coordinator.open(MATCHING).press("Find the best pairs");
            for (int times = 0; rows(coordinator).count() == 0 && times < PATIENCE_MILLIS; times += 500) {
                coordinator.page().waitForTimeout(500);
                coordinator.open(MATCHING);
            }
            String names = rows(coordinator).first().innerText();
            rows(coordinator).first().locator("button[name=drop]").focus();
            coordinator.key("Enter");
            Locator undo = coordinator.button("Undo");
            assertThat(undo).isFocused();
            coordinator.key("Enter");
            assertThat(coordinator.page().getByText("are a pair again")).isVisible();
            assertEquals(
                    names.lines().findFirst(),
                    rows(coordinator).first().innerText().lines().findFirst());
        }
    }

    @Test
    public void in_german_it_is_as_accessible() {
        try (Visitor admin = intranet.visitor().loggedInAs("Alex Admin")) {
            admin.open(APP + "coordinators.action").fill("Group of Confluence (optional)", "confluence-users");
            admin.press("Save");
        }
        try (Visitor coordinator = intranet.visitor().loggedInAs("Aylin Demir")) {
            coordinator.open(MATCHING).findsItAccessible().press("Die besten Tandems finden");
            untilTheBoard(coordinator);
            coordinator.findsItAccessible().picture("matching-board-german");
            rows(coordinator).first().locator("a.aui-button").click();
            coordinator.findsItAccessible().picture("matching-pair-german");
        }
    }

    /** With some pairs nobody can swap by the rules; the page says so. */
    private static void choosesAPairThatCanBeSwapped(Visitor coordinator) {
        Locator choice = coordinator.page().locator("[name=otherId]");
        for (int row = 0; choice.count() == 0; row++) {
            coordinator.open(MATCHING);
            rows(coordinator).nth(row).locator("a.aui-button").click();
            coordinator.follow("Swap partners \u2026").findsItAccessible();
        }
    }

    private static void matched(Visitor coordinator) {
        coordinator.press("Find the best pairs");
        untilTheBoard(coordinator);
    }

    private static void untilTheBoard(Visitor coordinator) {
        coordinator.page().locator(".rm-round-table").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
    }

    private static void untilNothingRuns(Visitor coordinator) {
        Locator reload = coordinator.link("See what has come of it");
        for (int times = 0; reload.count() > 0 && times < PATIENCE_MILLIS; times += 500) {
            coordinator.page().waitForTimeout(500);
            reload.click();
        }
    }

    private static Locator rows(Visitor coordinator) {
        return coordinator.page().locator(".rm-round-table tbody tr");
    }

    private static int number(Visitor coordinator, String where) {
        Page page = coordinator.page();
        return Integer.parseInt(page.locator(where).innerText().replace(",", ""));
    }
}
