package org.reversementoring.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.security.Permission;
import com.atlassian.sal.api.user.UserKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.MethodSorters;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.host.Visitor.Answer;
import org.reversementoring.host.wiki.Account;
import org.reversementoring.host.wiki.Content;
import org.reversementoring.host.wiki.SampleCompany;
import org.reversementoring.host.wiki.Subject;
import org.reversementoring.host.wiki.WikiSpace;

/**
 * The pages of a pair in the wiki, from its beginning to its end, and who gets to see them; in a space for all pairs,
 * and in one for each.
 */
@RunWith(Parameterized.class)
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class PairNotesIT {
    @ClassRule
    public static final TemporaryFolder HOME = new TemporaryFolder();

    private static final String APP = "plugins/reversementoring/";
    private static final String MENTOR = "kwame.mensah";
    private static final String MENTEE = "aarav.sharma";
    private static final String COLLEAGUE = "aylin.demir";
    private static final String COORDINATOR = "harriet.lowe";
    private static final String SECRET = "zebrafinch";

    private static Host host;
    private static String space;
    private static int pairing;
    private static List<Content> pages;

    @Parameters(name = "{0}")
    public static List<String> places() {
        return List.of("SHARED_SPACE", "OWN_SPACE");
    }

    @Parameter
    public String place;

    private final Visitor mentor = new Visitor(host.address()).as(MENTOR);
    private final Visitor mentee = new Visitor(host.address()).as(MENTEE);

    @BeforeParam
    public static void start(String place) throws IOException {
        host = Host.start(HostOptions.of(
                Path.of("target", "app", "reverse-mentoring.jar"),
                HOME.newFolder().toPath()));
        SampleCompany.join(host.wiki().accounts());
        Visitor administrator = new Visitor(host.address()).as(SampleCompany.ADMINISTRATOR);
        post(administrator, "programme-create", "name=Reverse+Mentoring&spaceKey=RM&notesPlace=" + place);
        post(administrator, "coordinators-save", "group=" + SampleCompany.COORDINATORS);
        post(administrator, "starter-pack-add", "");
        Visitor asking = new Visitor(host.address()).as(MENTEE);
        Visitor asked = new Visitor(host.address()).as(MENTOR);
        join(asking, 1);
        join(asked, 5);
        Answer invitation = post(asking, "pairing-invite-send", "user=" + MENTOR + "&part=mentee&topicId=0&message=");
        pairing = Integer.parseInt(invitation.header("Location").replaceFirst(".*pairingId=(\\d+).*", "$1"));
        move(asked, 1, "accept");
    }

    @AfterParam
    public static void stop() {
        host.close();
    }

    @Test
    public void t1_the_pages_are_made_after_the_pairing_has_begun_and_each_is_protected() {
        work();
        work();

        List<String> spaces = host.wiki().spaces().all().stream()
                .map(WikiSpace::key)
                .filter(key -> !key.equals("RM"))
                .toList();
        assertEquals(spaces.toString(), 1, spaces.size());
        space = spaces.get(0);
        assertEquals(place.equals("SHARED_SPACE"), space.equals("RMNOTES"));
        pages = host.wiki().contents().inSpace(space, Content.Kind.PAGE).stream()
                .filter(page -> !page.title().endsWith(" Home"))
                .toList();
        assertEquals(5, pages.size());
        for (Content page : pages) {
            Set<Subject> readers = restrictions(page, Permission.VIEW);
            assertEquals(readers, restrictions(page, Permission.EDIT));
            assertEquals(page.title().startsWith("Reflections") ? 1 : 2, readers.size());
            boolean opensTheSpace = place.equals("OWN_SPACE") && page.title().startsWith("Mentoring");
            List<String> before = host.wiki().contents().versions(page.id()).stream()
                    .map(version -> version.title())
                    .toList();
            assertEquals(
                    "nothing of theirs has gone before",
                    opensTheSpace ? List.of(page.title() + " Home") : List.of(),
                    before.stream()
                            .map(title -> title.replaceFirst("^Mentoring \\S+", page.title()))
                            .toList());
            assertEquals(
                    opensTheSpace,
                    host.wiki().spaces().byKey(space).orElseThrow().homePage().equals(OptionalLong.of(page.id())));
        }
        assertTrue(home(mentee).text(), home(mentee).text().contains("Your pages are for you alone"));
    }

    @Test
    public void t2_the_pair_reads_its_pages_and_sees_who_can() {
        Content home = titled("Mentoring");
        host.wiki().contents().addVersion(home.rewritten(home.title(), home.body() + "<p>" + SECRET + "</p>"), me());
        host.wiki().contents().attach(home.id(), "attached.txt", "text/plain", SECRET.getBytes(StandardCharsets.UTF_8));

        Answer shown = mentor.get("pages/" + home.id());

        assertEquals(200, shown.status());
        assertEquals("", shown.page().select(".error, .unknown-macro").text());
        String panel = shown.page().select(".rm-readers").text();
        assertTrue(panel, panel.contains("Kwame Mensah") && panel.contains("Aarav Sharma"));
        assertTrue(panel, panel.contains("confluence-administrators"));
        assertTrue(shown.page().select(".rm-readers-widened").isEmpty());
        assertEquals(shown.text(), 1, shown.page().select(".rm-pairing-members").size());
        assertEquals(3, visible(mentor) - 1);
        assertEquals(3, visible(mentee) - 1);
    }

    @Test
    public void t3_nobody_else_finds_a_trace_on_any_surface_of_the_wiki() {
        for (Visitor other : List.of(
                new Visitor(host.address()).as(COORDINATOR),
                new Visitor(host.address()).as(COLLEAGUE),
                new Visitor(host.address()))) {
            for (Content page : pages) {
                for (String surface : surfaces(page)) {
                    Answer answer = other.get(surface);
                    assertTrue(
                            surface + " " + answer.status(),
                            Set.of(303, 403, 404).contains(answer.status()));
                    assertFalse(surface, answer.http().body().contains(page.title()));
                    assertFalse(surface, answer.http().body().contains(SECRET));
                }
            }
            for (String list :
                    List.of("", "search?q=" + SECRET, "search?q=Mentoring", "display/RM", "display/" + space)) {
                String body = other.get(list).http().body();
                pages.forEach(page -> assertFalse(list, body.contains(page.title())));
            }
        }
        Answer coordinators = new Visitor(host.address()).as(COORDINATOR).get(address());
        assertFalse(coordinators.text(), coordinators.text().contains("Your pages"));
    }

    @Test
    public void t4_the_partner_does_not_find_the_others_reflections() {
        Content mentors = pages.stream()
                .filter(page -> restrictions(page, Permission.VIEW)
                        .equals(Set.of(Subject.person(account(MENTOR).key()))))
                .findFirst()
                .orElseThrow();

        for (String surface : surfaces(mentors)) {
            assertEquals(surface, 404, mentee.get(surface).status());
        }
        assertFalse(mentee.get("display/" + space).http().body().contains(mentors.title()));
        assertEquals(200, mentor.get("pages/" + mentors.id()).status());
    }

    @Test
    public void t5_coordinators_neither_see_nor_administer_the_space() {
        Account coordinator = account(COORDINATOR);
        for (Permission permission : List.of(Permission.VIEW, Permission.EDIT, Permission.ADMINISTER)) {
            assertFalse(host.wiki().permissions().mayInSpace(coordinator, permission, space));
        }
        assertFalse(host.wiki().permissions().mayInSpace(account(MENTOR), Permission.ADMINISTER, space));
        assertEquals(
                Set.of(Subject.person(account(SampleCompany.ADMINISTRATOR).key())),
                host.wiki().spaces().granted(space, Permission.ADMINISTER));
    }

    @Test
    public void t6_the_panel_warns_when_somebody_widens_the_restrictions() {
        Content home = titled("Mentoring");
        Set<Subject> meant = restrictions(home, Permission.VIEW);
        host.wiki()
                .contents()
                .restrict(
                        home.id(),
                        Permission.VIEW,
                        Stream.concat(meant.stream(), Stream.of(Subject.group("people-and-culture")))
                                .collect(Collectors.toSet()));

        Answer shown = mentor.get("pages/" + home.id());
        host.wiki().contents().restrict(home.id(), Permission.VIEW, meant);

        assertEquals(1, shown.page().select(".rm-readers-widened [role=alert]").size());
        assertTrue(shown.page().select(".rm-readers").text().contains("people-and-culture"));
    }

    @Test
    public void t6b_a_page_from_the_create_dialog_is_the_pairs_below_its_home_and_says_so_elsewhere() {
        Content home = titled("Mentoring");
        Answer dialog = mentor.get("create?space=" + space + "&parent=" + home.id());
        List<String> offered = dialog.page().select(".macros a").eachText();
        assertEquals(List.of("Blank page", "Mentoring session", "Innovation meeting", "Success story"), offered);

        long below = create("session-blueprint", Long.toString(home.id()), "By hand below");
        long astray = create("innovation-meeting-blueprint", "", "By hand elsewhere");

        String own = mentee.get("pages/" + below).page().select(".rm-readers").text();
        assertTrue(own, own.contains("Kwame Mensah") && own.contains("Aarav Sharma"));
        String elsewhere =
                mentor.get("pages/" + astray).page().select(".rm-readers").text();
        assertEquals(
                "in a space of their own there is no elsewhere",
                place.equals("OWN_SPACE") ? own : "",
                elsewhere.contains("not among the pages of your pairing") ? "" : elsewhere);
        Visitor colleague = new Visitor(host.address()).as(COLLEAGUE);
        assertEquals(404, colleague.get("pages/" + below).status());
        assertEquals(Set.of("mentoring-session"), host.wiki().contents().labels(below));
        host.wiki().contents().remove(astray);
    }

    /** As the editor saves what the dialog has opened. */
    private long create(String blueprint, String parent, String title) {
        String address = "pages/new?space=" + space + "&parent=" + parent + "&blueprint=" + blueprint;
        String text = mentor.get(address).page().select("[name=body]").text();
        assertTrue(text, text.contains("mentoring-readers"));
        Answer saved = mentor.post(
                "pages/new",
                Map.of(
                        "space", space,
                        "parent", parent,
                        "blueprint", blueprint,
                        "title", title,
                        "body", text,
                        "do", "save",
                        "atl_token", mentor.token()));
        assertEquals(saved.text(), 303, saved.status());
        return host.wiki()
                .contents()
                .byTitle(space, Content.Kind.PAGE, title)
                .orElseThrow()
                .id();
    }

    @Test
    public void t7_what_all_have_signed_stands_on_its_page_still_protected() {
        post(
                mentee,
                "agreement-save",
                "pairingId=" + pairing + "&number=0&step=write&purpose=We+learn&focus=&fromMentor=&fromMentee="
                        + "&months=9&weeks=3&confidentiality=&ifItDoesNotWork=");
        post(mentor, "agreement-save", "pairingId=" + pairing + "&number=1&step=sign");
        work();

        Content agreement = titled("Agreement");
        assertTrue(agreement.body(), agreement.body().contains("We learn"));
        assertEquals(2, restrictions(agreement, Permission.VIEW).size());
        assertEquals(2, restrictions(agreement, Permission.EDIT).size());
    }

    @Test
    public void t7b_whoever_would_end_it_reads_what_that_means_first_and_nobody_else_is_told_anything() {
        for (String step : List.of("begin-closing", "end-early")) {
            Document sure = ending(mentor, step).page();
            assertEquals(
                    step,
                    sure.select("main form[action$=/pairing-move.action] button[name=step]")
                            .val());
            assertEquals("2", sure.select("main form input[name=version]").val());
        }
        assertTrue(ending(mentor, "end-early").text().contains("This cannot be undone."));
        assertTrue("it can be taken back", ending(mentor, "pause").text().contains("There is no pairing here"));
        assertTrue("it is not time yet", ending(mentor, "complete").text().contains("There is no pairing here"));

        for (String other : List.of(COLLEAGUE, COORDINATOR)) {
            Answer nothing = ending(new Visitor(host.address()).as(other), "begin-closing");
            assertEquals(nothing.text(), 0, nothing.page().select("main button").size());
            assertFalse(nothing.text(), nothing.text().contains("Kwame"));
        }
        assertFalse(
                "asking ends nothing",
                ending(mentor, "end-early")
                        .page()
                        .select("main button[name=step]")
                        .isEmpty());
    }

    private static Answer ending(Visitor visitor, String step) {
        return visitor.get(APP + "pairing-end.action?pairingId=" + pairing + "&step=" + step);
    }

    @Test
    public void t8_what_is_over_can_be_read_and_exported_and_no_longer_be_changed() {
        Content home = titled("Mentoring");
        Content own = host.wiki()
                .contents()
                .add(Content.draft(Content.Kind.PAGE, space, "By ourselves", "<p/>", OptionalLong.of(home.id()), me()));
        move(mentee, 2, "end-early");
        work();

        for (Content page : Stream.concat(pages.stream(), Stream.of(own)).toList()) {
            assertEquals(Set.of(Subject.group("confluence-administrators")), restrictions(page, Permission.EDIT));
        }
        for (Visitor visitor : List.of(mentor, mentee)) {
            assertEquals(200, visitor.get("pages/" + home.id()).status());
            assertEquals(200, visitor.get("pages/" + home.id() + "?export=pdf").status());
            assertEquals(403, visitor.get("pages/" + home.id() + "/edit").status());
            assertEquals(403, visitor.get("pages/" + own.id() + "/edit").status());
        }
        Element panel =
                mentor.get("pages/" + home.id()).page().select(".rm-readers").first();
        assertTrue(panel.text(), panel.text().contains("over"));
        String file = panel.select("a:contains(Download our pages)").attr("href");
        assertTrue(file, file.endsWith(APP + "notes-file.action?pairingId=" + pairing));
    }

    @Test
    public void t8b_either_takes_the_pages_along_as_a_file_and_nobody_else_gets_one() {
        String address = APP + "notes-file.action?pairingId=" + pairing;
        for (Visitor visitor : List.of(mentor, mentee)) {
            Answer file = visitor.get(address);
            assertEquals(200, file.status());
            assertTrue(file.header("Content-Disposition").startsWith("attachment; filename=\"mentoring-"));
            assertTrue(file.header("Content-Type").startsWith("text/html"));
            assertTrue(file.http().body().contains(SECRET));
        }
        for (Visitor other : List.of(
                new Visitor(host.address()).as(COORDINATOR),
                new Visitor(host.address()).as(SampleCompany.ADMINISTRATOR),
                new Visitor(host.address()).as(COLLEAGUE),
                new Visitor(host.address()))) {
            Answer answer = other.get(address);
            assertEquals("", answer.header("Content-Disposition"));
            assertFalse(answer.http().body().contains(SECRET));
        }
    }

    @Test
    public void t9_if_one_leaves_the_other_keeps_the_notes() {
        host.wiki().accounts().remove(account(MENTEE));

        Answer shown = mentor.get("pages/" + titled("Mentoring").id());

        assertEquals(200, shown.status());
        assertTrue(shown.text().contains(SECRET));
        assertTrue(shown.page().select(".rm-readers").text().contains("Somebody who has left"));
        assertFalse(shown.page().select(".wiki-content").text().contains("Aarav"));
        assertTrue(home(mentor).text().contains("Your pages are for you alone"));
    }

    @Test
    public void t9b_their_name_is_replaced_where_the_law_asks_for_it() {
        Content home = titled("Mentoring");
        host.wiki()
                .contents()
                .addVersion(home.rewritten(home.title(), home.body() + "<p>Aarav SHARMA said so.</p>"), me());
        assertTrue(home(mentor).text().contains("Replace the name"));
        Visitor colleague = new Visitor(host.address()).as(COLLEAGUE);
        String form = "pairingId=" + pairing + "&names=Aarav+Sharma";
        colleague.post(APP + "notes-names-replace.action", form + "&atl_token=" + colleague.token());
        assertTrue(titled("Mentoring").body().contains("SHARMA"));

        post(new Visitor(host.address()).as(SampleCompany.ADMINISTRATOR), "notes-names-replace", form);

        String body = titled("Mentoring").body();
        assertTrue(body, body.contains("<p>a former colleague said so.</p>"));
        assertEquals(2, restrictions(titled("Mentoring"), Permission.VIEW).size());
    }

    private static List<String> surfaces(Content page) {
        return List.of(
                "pages/" + page.id(),
                "display/" + space + "/" + page.title().replace(' ', '+'),
                "pages/" + page.id() + "/edit",
                "history/" + page.id(),
                "history/" + page.id() + "?version=1",
                "attachments/" + page.id() + "/attached.txt",
                "pages/" + page.id() + "?export=pdf",
                "pages/" + page.id() + "?export=word");
    }

    /** How many pages of the space stand in its tree. */
    private static long visible(Visitor visitor) {
        String body = visitor.get("display/" + space).http().body();
        return pages.stream().filter(page -> body.contains(page.title())).count();
    }

    private static Content titled(String beginning) {
        long id = pages.stream()
                .filter(page -> page.title().startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .id();
        return host.wiki().contents().byId(id).orElseThrow();
    }

    private static Optional<UserKey> me() {
        return Optional.of(account(MENTOR).key());
    }

    private static Set<Subject> restrictions(Content page, Permission permission) {
        return host.wiki().contents().restrictions(page.id(), permission);
    }

    private static Account account(String username) {
        return host.wiki().accounts().byName(username).orElseThrow();
    }

    private static Answer home(Visitor visitor) {
        return visitor.get(address());
    }

    private static String address() {
        return APP + "pairing.action?pairingId=" + pairing;
    }

    private static void work() {
        assertEquals(
                "SUCCESS", host.app().jobs().run("notes-making").getRunOutcome().name());
    }

    /** As somebody who knows a topic as well as this, from 1 to 5. */
    private static void join(Visitor visitor, int level) {
        post(
                visitor,
                "my-profile-save",
                "role=BOTH&mentorCapacity=2&menteeCapacity=2&format=BOTH&offerTopic=1&offerSentence=&offerLevel="
                        + level);
    }

    private static void move(Visitor visitor, int version, String step) {
        post(visitor, "pairing-move", "pairingId=" + pairing + "&version=" + version + "&step=" + step);
    }

    private static Answer post(Visitor visitor, String action, String form) {
        Answer answer = visitor.post(APP + action + ".action", form + "&atl_token=" + visitor.token());
        assertEquals(action + ": " + answer.text(), 302, answer.status());
        return answer;
    }
}
