package org.reversementoring.session.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.NewTopic;
import org.reversementoring.catalog.Prompts;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.People;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.session.NewNotesPage;
import org.reversementoring.session.NewSession;
import org.reversementoring.session.NotesState;
import org.reversementoring.session.Preparation;
import org.reversementoring.session.Session;
import org.reversementoring.session.SessionStep;
import org.reversementoring.session.SessionView;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

/** The pages of sessions, among the notes of their pairing. */
@RunWith(Parameterized.class)
public class SessionNotesIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BEN = Readers.employee("ben");
    private static final Reader CLEO = Readers.employee("cleo");
    private static final Set<PersonKey> BOTH = Set.of(key("ada"), key("ben"));
    private static final Instant FIRST = Instant.parse("2026-12-01T10:00:00Z");
    private static final Instant SECOND = FIRST.plus(Duration.ofDays(14));
    private static final int PAGES_OF_A_PAIR = 5;
    private static final int MANY = 50;

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private Programme programme;
    private int pairing;

    public SessionNotesIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void a_pairing_that_has_its_pages() {
        site.notesWiki.promote(key("root"));
        programme = site.programme("Spring");
        pairing = site.pair(programme.id(), key("ada"), key("ben"));
        assertEquals(1, pass());
    }

    @Test
    public void a_session_gets_its_page_once_its_time_stands() {
        Session one = propose(FIRST, "See one tool", "Why this one?\nWho else uses it?");
        assertEquals("nothing stands yet", 0, pass());
        one = site.sessionService.accept(BEN, one.id(), one.version());

        assertEquals(1, pass());
        assertEquals(0, pass());

        NewNotesPage page = page(one);
        assertEquals(BOTH, page.readers());
        assertEquals("SpringNOTES", page.spaceKey());
        assertEquals(homePage(), page.parent().getAsLong());
        assertTrue(page.title(), page.title().matches("2026-12-01 Session 1 [2-9A-HJKMNP-Z]{10}"));
        assertTrue(page.storage().contains("<p>See one tool</p>"));
        assertTrue(page.storage().contains("<ul><li>Why this one?</li><li>Who else uses it?</li></ul>"));
        assertTrue(page.storage().contains("Get to know each other"));
        assertTrue(page.storage(), page.storage().contains("<time datetime=\"2026-12-15\"/>"));
        assertEquals(Optional.of("/" + page.title()), site.sessionService.page(BEN, one.id()));
        assertEquals(Optional.empty(), site.sessionService.page(CLEO, one.id()));
        assertEquals(Optional.empty(), site.sessionService.page(Readers.coordinator(), one.id()));
        assertTrue(site.sessionService.session(ADA, one.id()).orElseThrow().hasPage());
        assertTrue(site.notesService.readers(ADA, pageId(one)).isPresent());
        assertEquals(Optional.empty(), site.notesService.readers(CLEO, pageId(one)));
    }

    @Test
    public void a_page_leads_its_own_people_to_its_session_and_no_other_page_does() {
        Session first = site.session(pairing, FIRST);
        Session second = site.session(pairing, SECOND);
        pass();
        site.clock.pass(Duration.between(site.clock.instant(), FIRST));
        site.sessionService.hold(ADA, first.id(), first.version());
        pass();

        for (Session session : List.of(first, second)) {
            assertEquals(
                    Optional.of(session.id()),
                    site.sessionService.ofPage(BEN, pageId(session)).map(SessionView::id));
            assertEquals(Optional.empty(), site.sessionService.ofPage(CLEO, pageId(session)));
            assertEquals(Optional.empty(), site.sessionService.ofPage(Readers.coordinator(), pageId(session)));
        }
        assertEquals(Optional.empty(), site.sessionService.ofPage(BEN, homePage()));
        assertEquals(Optional.empty(), site.sessionService.ofPage(BEN, 4_711));
    }

    @Test
    public void what_was_prepared_is_on_the_page_and_nowhere_else() {
        Session one = propose(FIRST, "See one tool", "Why?");
        Session accepted = site.sessionService.accept(BEN, one.id(), one.version());
        pass();

        assertEquals(
                Preparation.none(), site.sessions.byId(one.id()).orElseThrow().preparation());
        assertFalse(
                site.sessionService.session(ADA, one.id()).orElseThrow().steps().contains(SessionStep.PREPARE));
        Refused refused = assertThrows(
                Refused.class,
                () -> site.sessionService.change(ADA, one.id(), accepted.version(), typed(FIRST, "", "And who?")));
        assertEquals("session.change.page", refused.violations().get(0).messageKey());
        site.sessionService.change(ADA, one.id(), accepted.version(), typed(FIRST.plusSeconds(3_600), "", ""));
    }

    @Test
    public void the_page_of_the_next_session_begins_with_what_the_last_one_has_left_open() {
        Session first = site.session(pairing, FIRST);
        pass();
        Session second = site.session(pairing, SECOND);
        pass();
        assertEquals(
                "the last one is still to come",
                PAGES_OF_A_PAIR + 1,
                site.notesWiki.pages().size());
        write(first, "Try the new tool", "Ask around");

        site.clock.pass(Duration.between(site.clock.instant(), FIRST));
        site.sessionService.hold(ADA, first.id(), first.version());
        pass();

        String page = page(second).storage();
        assertTrue(page(second).title().startsWith("2026-12-15 Session 2 "));
        assertTrue(page, page.contains("Still open from last time"));
        assertTrue(page, page.contains("Try the new tool"));
        assertTrue("ticked off", !page.contains("Ask around"));
        assertTrue(page, page.contains("Look back"));
    }

    @Test
    public void what_is_open_goes_past_a_session_that_did_not_take_place() {
        Session first = site.session(pairing, FIRST);
        pass();
        write(first, "Try the new tool", "Ask around");
        site.sessionService.cancel(BEN, first.id(), first.version());

        Session second = site.session(pairing, SECOND);
        pass();

        assertTrue("they have not met yet", page(second).storage().contains("Get to know each other"));
        assertTrue(page(second).storage().contains("Try the new tool"));
    }

    @Test
    public void prompts_are_those_of_the_pairings_topic() {
        Topic topic = site.topics.add(new NewTopic(
                "Prompting",
                Category.DIGITAL_TOOLS,
                "",
                List.of(),
                new Prompts(List.of("Show a prompt"), List.of("Bring a letter"))));
        int about = site.pair(programme.id(), key("ada"), key("cleo"), OptionalInt.of(topic.id()));
        pass();

        Session one = site.session(about, FIRST);
        pass();

        assertTrue(page(one).storage().contains("<li>Show a prompt</li>"));
        assertTrue(page(one).storage().contains("<li>Bring a letter</li>"));
    }

    @Test
    public void where_a_page_fails_nothing_is_left_and_the_pair_can_have_it_tried_again() {
        site.session(pairing, FIRST);
        site.notesWiki.failAtPage(PAGES_OF_A_PAIR + 1);
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertEquals(0, pass());
            site.clock.pass(Duration.ofMinutes(20));
        }

        assertEquals(
                NotesState.FAILED,
                site.notesService.notes(ADA, pairing).orElseThrow().state());
        assertEquals(PAGES_OF_A_PAIR, site.notesWiki.pages().size());
        site.notesWiki.failAtPage(0);
        site.notesService.retry(BEN, pairing);
        assertEquals(1, pass());
        assertEquals(PAGES_OF_A_PAIR + 1, site.notesWiki.pages().size());
    }

    @Test
    public void a_page_that_would_not_be_protected_is_not_made() {
        Session one = site.session(pairing, FIRST);
        site.notesWiki.protectNothing(true);

        assertEquals(0, pass());

        assertEquals(PAGES_OF_A_PAIR, site.notesWiki.pages().size());
        assertFalse(site.sessionService.session(ADA, one.id()).orElseThrow().hasPage());
    }

    @Test
    public void titles_differ_and_the_language_is_that_of_both() {
        site.notesWiki.speak(key("ada"), Locale.GERMAN);
        site.notesWiki.speak(key("ben"), Locale.GERMAN);
        Session one = site.held(pairing, FIRST);
        Session two = site.held(pairing, SECOND);
        pass();

        assertTrue(page(one).title().startsWith("2026-12-01 Treffen 1 "));
        assertTrue(page(two).title().startsWith("2026-12-15 Treffen 2 "));
        assertTrue(page(two).storage().contains("Ablauf"));
        Set<String> codes = new HashSet<>();
        site.notesWiki.pages().stream()
                .filter(page -> page.title().contains("Treffen"))
                .forEach(page -> codes.add(page.title().substring("2026-12-01 Treffen 1 ".length())));
        assertEquals(2, codes.size());
    }

    @Test
    public void the_title_goes_with_the_session_to_its_new_day_unless_somebody_has_given_it_another() {
        Session one = site.session(pairing, FIRST);
        pass();
        String title = page(one).title();
        one = site.sessionService.change(ADA, one.id(), one.version(), typed(FIRST.plus(Duration.ofDays(2)), "", ""));
        pass();

        assertEquals(title.replace("2026-12-01", "2026-12-03"), page(one).title());

        site.notesWiki.rename(pageId(one), "Our first", key("ben"));
        site.sessionService.change(ADA, one.id(), one.version(), typed(FIRST.plus(Duration.ofDays(3)), "", ""));
        pass();
        assertEquals("Our first", page(one).title());
    }

    @Test
    public void the_end_of_a_pairing_archives_the_pages_of_its_sessions_too() {
        Session one = site.held(pairing, FIRST);
        pass();

        site.pairingService.endEarly(
                ADA, pairing, site.pairings.byId(pairing).orElseThrow().version(), Optional.empty());
        pass();

        assertTrue(site.notesWiki.archived().contains(pageId(one)));
        assertTrue(site.sessionService.page(BEN, one.id()).isPresent());
    }

    /** What the pair has written on the page: one thing to do, and one that is done. */
    private void write(Session session, String open, String done) {
        site.notesWiki.rewrite(
                pageId(session),
                "<h2>What we do</h2><ac:task-list>" + task("incomplete", open) + task("complete", done)
                        + "</ac:task-list>",
                key("ben"));
    }

    private static String task(String status, String text) {
        return "<ac:task><ac:task-id>1</ac:task-id><ac:task-status>" + status + "</ac:task-status><ac:task-body>" + text
                + "</ac:task-body></ac:task>";
    }

    private Session propose(Instant start, String objective, String questions) {
        return site.sessionService.propose(
                ADA, pairing, site.sessions.count(pairing) + 1, typed(start, objective, questions));
    }

    private static NewSession typed(Instant start, String objective, String questions) {
        return new NewSession(start.toString(), "", "", "60", "", objective, questions);
    }

    private int pass() {
        return site.notesKeeper.pass(MANY);
    }

    private NewNotesPage page(Session session) {
        String path = site.sessionService.page(ADA, session.id()).orElseThrow();
        return site.notesWiki.pages().stream()
                .filter(page -> path.equals("/" + page.title()))
                .findFirst()
                .orElseThrow();
    }

    private long pageId(Session session) {
        return site.notesHomes.pagesOfSessions(List.of(session.id())).get(session.id());
    }

    private long homePage() {
        return site.notesHomes.pages(pairing).get(0).pageId();
    }

    private static PersonKey key(String username) {
        return People.account(username).key();
    }
}
