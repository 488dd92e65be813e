package org.reversementoring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** How somebody takes a badge along, and how strangers and administrators meet it. */
public class CredentialJourneysIT {
    private static final String APP = "plugins/reversementoring/";
    private static final String CHECK = APP + "badge-check.action";
    private static final String KEYS = APP + "badge-keys-admin.action";

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
    public void an_employee_takes_a_badge_along_a_stranger_verifies_it_and_it_is_taken_back() throws IOException {
        try (Visitor coordinator = intranet.visitor().loggedInAs("Harriet Lowe");
                Visitor employee = intranet.visitor().loggedInAs("Hugo Bennett");
                Visitor colleague = intranet.visitor().loggedInAs("Grace Muthoni");
                Visitor administrator = intranet.visitor().loggedInAs("Alex Admin");
                Visitor stranger = intranet.visitor()) {
            coordinator.open(APP + "badges.action").follow("Give a badge");
            coordinator.fill("To whom?", "hugo.bennett");
            coordinator.page().locator("input[name=badge][value=CURIOUS_MIND]").check();
            coordinator
                    .fill("What for?", "Asked Bhavana what nobody dared to ask.")
                    .press("Give the badge");

            employee.open(APP + "my-recognition.action")
                    .page()
                    .locator("a[href*='credential.action']")
                    .first()
                    .click();
            employee.sees("It does not tell your name");
            employee.findsItAccessible().fits().picture("credential-before");
            employee.press("Make my files").sees("Your files are ready.");
            employee.findsItAccessible().fits().picture("credential-after");
            String page = employee.page().url();
            List<Path> files = List.of(
                    downloaded(employee, "SVG picture"),
                    downloaded(employee, "PNG picture"),
                    downloaded(employee, "JWT"),
                    downloaded(employee, "JSON"));
            colleague.page().navigate(page);
            colleague.sees("There is no such badge among yours");

            stranger.open(CHECK).findsItAccessible().fits().picture("badge-check");
            for (Path file : files) {
                checked(stranger, file);
                stranger.sees("This badge is genuine");
                stranger.sees("The file names nobody.");
                String said = stranger.page().locator("main").innerText();
                assertFalse(said, said.contains("Hugo") || said.contains("Bhavana"));
            }
            stranger.findsItAccessible().fits().picture("badge-genuine");
            stranger.fill("The holder’s mail address (optional)", "somebody@else.example")
                    .press("Check")
                    .sees("Not the person with the mail address that you typed.");

            String badge = Files.readString(files.get(2));
            stranger.open(CHECK)
                    .fill("The text of the file", badge.replace(".ey", ".eyA"))
                    .press("Check")
                    .sees("This proves nothing");
            stranger.findsItAccessible().picture("badge-refused");
            stranger.open(CHECK)
                    .fill("The text of the file", badge)
                    .press("Check")
                    .sees("This badge is genuine");
            for (String open : List.of("badge-issuer", "badge-keys", "badge-status")) {
                assertEquals(200, stranger.statusOf(APP + open + ".action"));
            }

            for (String none : List.of("99", "-1", "x")) {
                assertEquals(404, stranger.statusOf(APP + "badge-status.action?list=" + none));
            }

            administrator.open(KEYS).sees("Signs");
            administrator.findsItAccessible().fits().picture("badge-keys");
            administrator
                    .fill("Name of your organisation", "Example Ltd")
                    .press("Save the name")
                    .sees("Badges are signed in the new name from now on.");
            administrator.press("Sign with a new key").sees("A new key signs from now on.");
            checked(stranger, files.get(0));
            stranger.sees("This badge is genuine");
            checked(stranger, downloadedAgain(employee, page));
            stranger.sees("Example Ltd");

            employee.page().navigate(page);
            employee.follow("Take the files back").findsItAccessible().fits().picture("credential-sure");
            employee.follow("Leave it as it is").follow("Take the files back").press("Take the files back");
            employee.sees("The files count no more");
            checked(stranger, files.get(0));
            stranger.sees("It counts no more since");
            administrator.open(KEYS).page().locator("td a").last().click();
            administrator
                    .sees("This cannot be undone.")
                    .findsItAccessible()
                    .fits()
                    .picture("badge-key-sure");
            administrator.press("Revoke").sees("The key is revoked.");
            checked(stranger, files.get(1));
            stranger.sees("It is signed with a key that counts no more");
        }
    }

    @Test
    public void in_german_it_is_as_accessible() {
        try (Visitor administrator = intranet.visitor().loggedInAs("Aylin Demir")) {
            administrator.open(CHECK).findsItAccessible().fits();
            administrator.fill("Der Text der Datei", "{}").press("Prüfen").sees("Das beweist nichts");
            administrator.findsItAccessible();
        }
    }

    private static void checked(Visitor stranger, Path file) {
        stranger.open(CHECK);
        stranger.page().locator("#rm-badge-file").setInputFiles(file);
        assertThat(stranger.page().locator("[data-rm-badge-file] [role=status]"))
                .containsText("The file has been read.");
        stranger.press("Check");
    }

    private static Path downloadedAgain(Visitor employee, String page) throws IOException {
        employee.page().navigate(page);
        return downloaded(employee, "SVG picture");
    }

    private static Path downloaded(Visitor employee, String name) throws IOException {
        Locator link = employee.page()
                .locator(".rm-credential-files a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
        Download download = employee.page().waitForDownload(link::click);
        Path file = Path.of("target", "pictures", System.nanoTime() + "-" + download.suggestedFilename());
        download.saveAs(file);
        assertTrue(file.toString(), Files.size(file) > 1_000);
        return file;
    }
}
