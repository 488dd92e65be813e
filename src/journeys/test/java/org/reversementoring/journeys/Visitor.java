package org.reversementoring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Somebody in front of a browser. Everything that the browser complains about on the way (failing scripts, what the
 * content security policy refuses, answers that say the server failed) is kept, and fails the journey at its end.
 */
final class Visitor implements AutoCloseable {
    private static final double PATIENCE_MILLIS = 10_000;
    private static final int MOST_STOPS = 200;

    private final Intranet intranet;
    private final BrowserContext window;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Intranet intranet, BrowserContext window) {
        this.intranet = intranet;
        this.window = window;
        window.setDefaultTimeout(PATIENCE_MILLIS);
        this.page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    static Browser.NewContextOptions window() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("en-GB");
    }

    Page page() {
        return page;
    }

    Visitor loggedInAs(String fullName) {
        open("login");
        button(fullName).first().click();
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    /** Opens an address of the intranet, such as {@code plugins/reversementoring/find.action}. */
    Visitor open(String path) {
        page.navigate(intranet.address().resolve(path).toString());
        return this;
    }

    /** The status with which an address is answered, asked for beside the page on the screen. */
    int statusOf(String path) {
        return window.request().get(intranet.address().resolve(path).toString()).status();
    }

    /** The document to which a link leads, read beside the page on the screen. */
    Document read(String link) {
        String address = (String) link(link).first().evaluate("link => link.href");
        return Jsoup.parse(window.request().get(address).text());
    }

    Visitor follow(String link) {
        link(link).first().click();
        return this;
    }

    /** Opens or closes what is folded away. */
    Visitor unfold(String summary) {
        summary(summary).click();
        return this;
    }

    Locator summary(String text) {
        return page.locator("summary").getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    Visitor press(String button) {
        button(button).first().click();
        return this;
    }

    Visitor fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(text);
        return this;
    }

    /** Goes on with the Tab key until the focus is there. */
    Visitor tabTo(Locator there) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            page.keyboard().press("Tab");
            if ((boolean) there.first().evaluate("element => element === document.activeElement")) {
                return this;
            }
        }
        throw new AssertionError("The Tab key does not lead to " + there);
    }

    Visitor type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses a key, such as {@code Enter}, where the focus is. */
    Visitor key(String name) {
        page.keyboard().press(name);
        return this;
    }

    /** @param option without the number of mentors that may stand behind it */
    Visitor choose(String label, String option) {
        Locator choice = choice(label);
        // What it offers is read at once, whether or not it is there yet.
        choice.waitFor();
        List<String> options = choice.locator("option").allTextContents().stream()
                .map(text -> text.strip().replaceFirst(" \\(\\d+\\)$", ""))
                .toList();
        choice.selectOption(new SelectOption().setIndex(options.indexOf(option)));
        return this;
    }

    /** The first list of choices of this label. */
    Locator choice(String label) {
        return page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first();
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** The names on the cards of the directory, in their order. */
    List<String> mentors() {
        return page.locator(".rm-card .rm-name").allInnerTexts();
    }

    Locator cards() {
        return page.locator(".rm-card");
    }

    /** Fails unless the text is to be seen; pictures that say it to those who cannot see them do not count. */
    Visitor sees(String text) {
        assertThat(page.getByText(text).locator("visible=true").first()).isVisible();
        return this;
    }

    /** Fails where something hangs out of the window. */
    Visitor fits() {
        assertTrue(page.url(), (boolean)
                page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        return this;
    }

    /**
     * Asks a mentor, who says yes.
     *
     * @return the address of the page of their pairing
     */
    String paired(Visitor mentor, String mentorName) {
        open("plugins/reversementoring/person.action?user=" + mentorName)
                .follow("Ask for mentoring")
                .press("Send the invitation");
        String home = page.url().replaceFirst("&done=.*", "");
        mentor.page().navigate(home);
        mentor.press("Yes, gladly").sees("Your pairing has begun. Welcome!");
        return home;
    }

    /**
     * Fails where axe finds that somebody with a screen reader, a keyboard or weak eyes cannot use the page. In axe's own
     * words the mode is an old one: without it, axe loads itself into a second page to join what it found in frames, and
     * our pages have none.
     */
    Visitor findsItAccessible() {
        List<String> violations = new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getHtml()))
                                        .limit(3)
                                        .toList())
                        .toList();
        assertEquals("axe on " + page.url(), List.of(), violations);
        return this;
    }

    /** Leaves a picture in {@code target/pictures}, to be looked at. */
    Visitor picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** Nothing on the way was out of order. */
    @Override
    public void close() {
        window.close();
        assertEquals(List.of(), complaints);
    }
}
