package org.reversementoring.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.select.Elements;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.reversementoring.host.Visitor.Answer;
import org.reversementoring.host.render.MacroModule;
import org.reversementoring.host.render.PageContext;
import org.reversementoring.host.wiki.SampleCompany;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The app's own jar, loaded as Confluence would load it, with each of its modules at work. */
public class AppIT {
    @ClassRule
    public static final TemporaryFolder HOME = new TemporaryFolder();

    private static final Path APP = Path.of("target", "app", "reverse-mentoring.jar");

    private static Host host;

    @BeforeClass
    public static void start() throws IOException {
        host = Host.start(HostOptions.of(APP, HOME.newFolder().toPath()).below("/wiki"));
        SampleCompany.join(host.wiki().accounts());
        Visitor administrator = new Visitor(host.address()).as(SampleCompany.ADMINISTRATOR);
        Answer begun = administrator.post(
                "plugins/reversementoring/programme-create.action",
                Map.of("atl_token", administrator.token(), "name", "Spring", "spaceKey", "SPRING"));
        assertEquals(begun.text(), 302, begun.status());
        administrator.post(
                "plugins/reversementoring/starter-pack-add.action", Map.of("atl_token", administrator.token()));
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void every_page_opens_for_the_administrator() {
        Visitor administrator = new Visitor(host.address()).as(SampleCompany.ADMINISTRATOR);

        for (Element action : actions()) {
            Answer answer = administrator.get("plugins/reversementoring/" + action.getAttribute("name") + ".action");

            boolean read = action.getAttribute("method").equals("doDefault");
            // Nobody has taken a badge along yet, so that there is no list of those that count.
            boolean none = action.getAttribute("name").equals("badge-status");
            assertEquals(action.getAttribute("name"), none ? 404 : read ? 200 : 405, answer.status());
        }
    }

    @Test
    public void a_form_is_taken_with_its_token_and_leads_on() {
        Visitor employee = new Visitor(host.address()).as("aarav.sharma");

        Map<String, String> typed = Map.of(
                "atl_token", employee.token(),
                "role", "MENTOR",
                "mentorCapacity", "1",
                "menteeCapacity", "0",
                "format", "BOTH");
        Answer answer = employee.post("plugins/reversementoring/my-profile-save.action", typed);

        assertEquals(answer.text(), 302, answer.status());
        assertTrue(answer.header("Location").endsWith("/wiki/plugins/reversementoring/my-profile.action?saved=saved"));
    }

    @Test
    public void every_macro_renders_on_a_page() {
        assertFalse(host.app().macros().all().isEmpty());
        for (MacroModule macro : host.app().macros().all()) {
            String html = inNameOf(SampleCompany.ADMINISTRATOR, () -> macro.macro()
                    .execute(Map.of(), "", new PageContext(null, "DEMO", "display")));

            assertTrue(macro.name(), html.contains("<"));
        }
    }

    @Test
    public void every_job_runs() {
        host.app()
                .jobs()
                .all()
                .forEach(job -> assertEquals(
                        "SUCCESS",
                        host.app().jobs().run(job.key()).getRunOutcome().name()));
    }

    @Test
    public void whoever_is_asked_hears_it_in_the_wiki_and_by_mail_in_their_language() {
        Visitor asked = joined("meera.kamath", "MENTOR");
        asked.post("language", Map.of("language", "de", "atl_token", asked.token()));
        Visitor asking = joined("harriet.lowe", "MENTEE");
        Answer sent = asking.post(
                "plugins/reversementoring/pairing-invite-send.action",
                Map.of(
                        "atl_token", asking.token(),
                        "user", "meera.kamath",
                        "part", "mentee",
                        "topicId", "0",
                        "message", "For your eyes only"));
        assertEquals(sent.text(), 302, sent.status());

        host.app().jobs().run("pairing-delivery");
        host.app().jobs().run("pairing-delivery");

        Elements shown = asked.get("notifications").page().select("article");
        assertEquals(1, shown.size());
        assertEquals(
                "Sie sind zu einem Mentoring eingeladen", shown.select("h2").text());
        assertTrue(shown.text(), shown.text().contains("ob Sie mit Harriet Lowe"));
        assertFalse(shown.text().contains("For your eyes only"));
        assertEquals(200, asked.get(shown.select("a").attr("href")).status());
        assertEquals(1, asked.get("outbox").page().select("article").size());
        assertEquals(0, asking.get("notifications").page().select("article").size());
    }

    @Test
    public void a_session_reaches_calendars_by_mail_as_a_file_and_by_a_feed_that_needs_no_log_in() {
        Visitor mentor = joined("alistair.fraser", "MENTOR");
        Visitor mentee = joined("anjali.das", "MENTEE");
        String pairing = paired(mentor, mentee);
        proposed(mentor, pairing, "Room 5, \u201eGartenhaus\u201c");
        host.app().jobs().run("pairing-delivery");

        Elements mails = mentee.get("outbox").page().select("article:has(.calendar)");
        assertEquals(1, mails.size());
        String calendar = mails.select(".calendar pre").first().wholeText();
        assertTrue(calendar, calendar.contains("METHOD:REQUEST\r\n") || calendar.contains("METHOD:REQUEST\n"));
        assertTrue(calendar, calendar.contains("Room 5\\, \u201eGartenhaus\u201c"));
        assertEquals(
                1, mentor.get("outbox").page().select("article:has(.calendar)").size());

        String file = mails.select("pre").first().text().replaceFirst("(?s).*(/plugins/\\S*session-ics\\S*).*", "$1");
        Answer download = mentee.get(file.substring(1));
        assertEquals("text/calendar;charset=utf-8", type(download));
        assertTrue(download.header("Content-Disposition").startsWith("attachment"));
        assertTrue(download.http().body().contains("UID:" + uid(calendar)));

        Answer made =
                mentee.post("plugins/reversementoring/calendar-feed-renew.action", Map.of("atl_token", mentee.token()));
        String address = made.page().select("[data-rm-copy] textarea").text();
        assertFalse(mentee.get("plugins/reversementoring/calendar-feed.action")
                .http()
                .body()
                .contains("key="));
        String path = address.substring(address.indexOf("plugins/"));
        Visitor program = new Visitor(host.address());
        Answer feed = program.get(path);
        assertEquals(200, feed.status());
        assertEquals("text/calendar;charset=utf-8", type(feed));
        assertTrue(feed.header("Cache-Control"), feed.header("Cache-Control").contains("no-cache"));
        assertTrue(feed.http().body().contains("UID:" + uid(calendar)));
        String nowhere = program.get("plugins/reversementoring/calendar.action?key=1.guess")
                .http()
                .body();
        mentee.post("plugins/reversementoring/calendar-feed-revoke.action", Map.of("atl_token", mentee.token()));
        assertEquals(nowhere, program.get(path).http().body());
        assertFalse(nowhere.contains("VEVENT"));
    }

    private static String uid(String calendar) {
        return calendar.replaceFirst("(?s).*UID:([0-9a-f-]+).*", "$1");
    }

    private static String type(Answer answer) {
        return answer.header("Content-Type").toLowerCase(Locale.ROOT);
    }

    private static String paired(Visitor mentor, Visitor mentee) {
        Answer sent = mentee.post(
                "plugins/reversementoring/pairing-invite-send.action",
                Map.of(
                        "atl_token", mentee.token(),
                        "user", "alistair.fraser",
                        "part", "mentee",
                        "topicId", "0",
                        "message", ""));
        String pairing = sent.header("Location").replaceFirst(".*pairingId=(\\d+).*", "$1");
        Answer begun = mentor.post(
                "plugins/reversementoring/pairing-move.action",
                Map.of("atl_token", mentor.token(), "pairingId", pairing, "version", "1", "step", "accept"));
        assertEquals(begun.text(), 302, begun.status());
        return pairing;
    }

    private static void proposed(Visitor mentor, String pairing, String venue) {
        Answer proposed = mentor.post(
                "plugins/reversementoring/session-plan-save.action",
                Map.of(
                        "atl_token",
                        mentor.token(),
                        "pairingId",
                        pairing,
                        "number",
                        "1",
                        "date",
                        LocalDate.now(ZoneOffset.UTC).plusDays(9).toString(),
                        "time",
                        "10:00",
                        "minutes",
                        "45",
                        "venue",
                        venue));
        assertEquals(proposed.text(), 302, proposed.status());
    }

    private static Visitor joined(String username, String role) {
        Visitor person = new Visitor(host.address()).as(username);
        person.post(
                "plugins/reversementoring/my-profile-save.action",
                Map.of(
                        "atl_token",
                        person.token(),
                        "role",
                        role,
                        "mentorCapacity",
                        role.equals("MENTOR") ? "1" : "0",
                        "menteeCapacity",
                        role.equals("MENTEE") ? "1" : "0",
                        "format",
                        "BOTH",
                        "offerTopic",
                        "1",
                        "offerLevel",
                        role.equals("MENTOR") ? "5" : "1",
                        "offerSentence",
                        ""));
        return person;
    }

    @Test
    public void what_a_page_asks_for_is_served_in_one_piece_and_translated() {
        Visitor visitor = new Visitor(host.address()).as(SampleCompany.ADMINISTRATOR);
        List<String> scripts = visitor.get("plugins/reversementoring/find.action")
                .page()
                .select("script[src*=/batch/]")
                .eachAttr("src");

        String english = visitor.get(scripts.get(0)).http().body();
        String german =
                visitor.get(scripts.get(0).replace("/en/", "/de/")).http().body();

        assertEquals(1, scripts.size());
        assertFalse(english.contains("I18n.getText"));
        assertTrue(english.contains("ReverseMentoring.Profile"));
        assertFalse(english.equals(german));
    }

    @Test
    public void the_pictures_of_macros_are_there() {
        Visitor visitor = new Visitor(host.address());

        host.app()
                .macros()
                .all()
                .forEach(macro -> assertEquals(
                        200, visitor.get(macro.iconUrl().substring(1)).status()));
    }

    private static List<Element> actions() {
        return host.app().descriptor().struts().stream()
                .map(module -> module.getElementsByTagName("action"))
                .flatMap(AppIT::elements)
                .toList();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    private static <T> T inNameOf(String username, Callable<T> work) {
        AuthenticatedUserThreadLocal.set(host.wiki().accounts().byName(username).orElseThrow());
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            AuthenticatedUserThreadLocal.set(null);
        }
    }
}
