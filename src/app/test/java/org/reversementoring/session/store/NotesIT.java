package org.reversementoring.session.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;
import static org.reversementoring.programme.NotesPlace.OWN_SPACE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.goal.NewGoal;
import org.reversementoring.pairing.NewTerms;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.People;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.NotesPlace;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.session.NewNotesPage;
import org.reversementoring.session.NotesFile;
import org.reversementoring.session.NotesPage;
import org.reversementoring.session.NotesPart;
import org.reversementoring.session.NotesProblem;
import org.reversementoring.session.NotesState;
import org.reversementoring.session.NotesView;
import org.reversementoring.session.Outsiders;
import org.reversementoring.session.Protection;
import org.reversementoring.session.ReadersView;
import org.reversementoring.session.Session;
import org.reversementoring.session.SpaceAccess;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;
import org.reversementoring.web.PairingChoice;

@RunWith(Parameterized.class)
public class NotesIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BEN = Readers.employee("ben");
    private static final Reader CLEO = Readers.employee("cleo");
    private static final PersonKey ROOT = key("root");
    private static final Set<PersonKey> BOTH = Set.of(key("ada"), key("ben"));
    private static final NewTerms TERMS =
            new NewTerms("Learn <together>", "Video", "", "", "9", "3", "Between us", "We say so");
    private static final int MANY = 50;
    private static final NewGoal GOAL = new NewGoal("Read <five> books", true, "0", "5", "books", "", 0, "");
    private static final String PAGE =
            """
            <h2>We want &amp; do</h2><ac:task-list><ac:task><ac:task-id>1</ac:task-id>\
            <ac:task-status>complete</ac:task-status><ac:task-body><span style="x">Ask <ac:link>\
            <ri:user ri:userkey="ben-key"/></ac:link> by <time datetime="2027-01-31"/></span></ac:task-body></ac:task>\
            </ac:task-list><p onclick="no()">See <ac:link><ri:page ri:content-title="Plan"/></ac:link>&nbsp;or \
            <a href="https://example.com/?a=1&amp;b=2">this</a>, <a href="javascript:no()">that</a>.<br/></p>\
            <script>no()</script><ac:structured-macro ac:name="panel"><ac:parameter ac:name="title">no</ac:parameter>\
            <ac:rich-text-body><p>quoted</p></ac:rich-text-body></ac:structured-macro>""";
    private static final String CODE = "[2-9A-HJKMNP-Z]{10}";

    @Parameters(name = "{0}, {1}")
    public static List<Object[]> enginesAndPlaces() {
        return Stream.of(Engine.values())
                .flatMap(engine -> Stream.of(NotesPlace.values()).map(place -> new Object[] {engine, place}))
                .toList();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private final NotesPlace place;
    private Programme programme;
    private int pairing;

    public NotesIT(Engine engine, NotesPlace place) {
        this.place = place;
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void a_pairing_that_has_begun() {
        site.notesWiki.promote(ROOT);
        programme = site.programme("Spring");
        site.programmes.placeNotes(programme.id(), place);
        pairing = site.pair(programme.id(), key("ada"), key("ben"));
    }

    @Test
    public void a_pair_gets_its_pages_once_and_each_of_them_a_page_of_their_own() {
        assertEquals(NotesState.WAITING, notes(ADA).state());

        assertEquals(1, pass());
        assertEquals(0, pass());

        String space = home().spaceKey();
        String name = site.notesWiki.spaces().get(space);
        assertEquals(Set.of(space), site.notesWiki.spaces().keySet());
        assertTrue(space, space.matches(place == OWN_SPACE ? "N" + CODE : "SpringNOTES"));
        assertTrue(name, name.matches(place == OWN_SPACE ? "Mentoring " + CODE : "Notes of Spring"));
        assertEquals(
                List.of(BOTH, BOTH, BOTH, Set.of(key("ada")), Set.of(key("ben"))),
                site.notesWiki.pages().stream().map(NewNotesPage::readers).toList());
        assertEquals(Set.of(space + " ada-key", space + " ben-key"), new HashSet<>(site.notesWiki.admitted()));
        assertEquals(
                "a space of their own opens on their home page",
                place == OWN_SPACE ? List.of(space) : List.of(),
                site.notesWiki.homesOfSpaces());
        assertEquals(
                place == OWN_SPACE ? Set.of() : Set.of(space),
                site.notesWiki.fronts().keySet());
        assertEquals(NotesState.MADE, notes(ADA).state());
        assertEquals(Optional.of("/" + home().title()), notes(BEN).path());
        assertEquals(Optional.empty(), site.notesService.notes(CLEO, pairing));
        assertEquals(Optional.empty(), site.notesService.notes(Readers.coordinator(), pairing));
    }

    @Test
    public void no_title_can_be_guessed_or_tells_anything() {
        int other = site.pair(programme.id(), key("ada"), key("cleo"));
        assertEquals(2, pass());

        List<String> titles =
                site.notesWiki.pages().stream().map(NewNotesPage::title).toList();
        assertEquals(titles.size(), new HashSet<>(titles).size());
        for (String title : titles) {
            assertTrue(title, title.matches("(Mentoring|Agreement|Goals|Reflections) " + CODE));
        }
        assertEquals(
                "of each pair, one for the shared pages and one for each page of reflections",
                6,
                titles.stream()
                        .map(title -> title.substring(title.lastIndexOf(' ')))
                        .distinct()
                        .count());
        assertFalse(home().storage().contains("Ada"));
        assertTrue(home().storage(), home().storage().contains(">" + pairing + "</ac:parameter>"));
        assertEquals(5, site.notesHomes.pages(other).size());
        assertEquals(
                place == OWN_SPACE ? 2 : 1, site.notesWiki.spaces().keySet().size());
    }

    @Test
    public void a_pair_stays_where_it_writes_whatever_is_chosen_later() {
        pass();
        String space = home().spaceKey();

        site.programmes.placeNotes(programme.id(), place == OWN_SPACE ? NotesPlace.SHARED_SPACE : OWN_SPACE);
        site.agreementService.write(ADA, pairing, 0, TERMS);
        site.agreementService.sign(BEN, pairing, 1);
        int later = site.pair(programme.id(), key("ada"), key("cleo"));
        assertEquals(2, pass());

        assertEquals(
                Set.of(space),
                site.notesWiki.pages().stream()
                        .limit(5)
                        .map(NewNotesPage::spaceKey)
                        .collect(Collectors.toSet()));
        assertEquals(
                Optional.of(space), site.notesHomes.of(pairing).orElseThrow().spaceKey());
        assertNotEquals(
                space, site.notesHomes.of(later).orElseThrow().spaceKey().orElseThrow());
    }

    @Test
    public void those_that_began_before_the_app_made_notes_get_theirs_a_few_at_a_time() {
        List<Integer> older = new ArrayList<>();
        for (int number = 0; number < 25; number++) {
            older.add(site.pair(programme.id(), key("mentor" + number), key("mentee" + number)));
        }
        tables.activeObjects().deleteWithSQL(NotesHomeRow.class, "ID > ?", 0);
        int over = older.get(0);
        site.pairingService.endEarly(
                Readers.employee("mentor0"),
                over,
                site.pairings.byId(over).orElseThrow().version(),
                Optional.empty());

        assertEquals(20, pass());
        assertEquals(5, pass());
        assertEquals(0, pass());

        assertEquals(5, site.notesHomes.pages(older.get(24)).size());
        assertEquals(5, site.notesHomes.pages(pairing).size());
        assertEquals("of what is over nothing is made", Optional.empty(), site.notesHomes.of(over));
    }

    @Test
    public void pages_speak_the_language_that_their_readers_share() {
        site.notesWiki.speak(key("ada"), Locale.GERMAN);

        pass();

        assertTrue(home().title(), home().storage().contains("are ours"));
        assertTrue(page(NotesPart.REFLECTIONS, "ada").title().startsWith("Reflexionen "));
        assertTrue(page(NotesPart.REFLECTIONS, "ben").title().startsWith("Reflections "));
    }

    @Test
    public void where_the_third_page_fails_nothing_is_left_and_a_later_attempt_makes_everything() {
        site.notesWiki.failAtPage(3);

        assertEquals(0, pass());

        nothing();
        assertEquals(NotesState.WAITING, notes(ADA).state());
        site.notesWiki.failAtPage(0);
        assertEquals("not at once", 0, pass());
        site.clock.pass(Duration.ofMinutes(2));
        assertEquals(1, pass());
        assertEquals(5, site.notesWiki.pages().size());
    }

    @Test
    public void a_page_that_would_not_be_protected_is_not_made() {
        site.notesWiki.protectNothing(true);

        fail();

        nothing();
        assertEquals(Optional.of(NotesProblem.NOT_PROTECTED), notes(ADA).problem());
    }

    @Test
    public void a_pair_whose_pages_cannot_be_made_is_told_once_and_can_have_it_tried_again() {
        site.notesWiki.failAtPage(1);
        fail();

        assertEquals(NotesState.FAILED, notes(ADA).state());
        assertEquals(Optional.of(NotesProblem.OTHER), notes(BEN).problem());
        site.noticeService.deliver(MANY);
        assertEquals(
                BOTH,
                site.bell.rung().stream()
                        .filter(rung -> rung.shown().title().contains("could not be made"))
                        .map(rung -> rung.to())
                        .collect(Collectors.toSet()));
        site.clock.pass(Duration.ofDays(1));
        assertEquals("it is tried no more by itself", 0, pass());

        site.notesWiki.failAtPage(0);
        assertThrows(NotPermitted.class, () -> site.notesService.retry(CLEO, pairing));
        assertThrows(NotPermitted.class, () -> site.notesService.retry(Readers.coordinator(), pairing));
        site.notesService.retry(BEN, pairing);

        assertThrows(Refused.class, () -> site.notesService.retry(ADA, pairing));
        assertEquals(1, pass());
        assertEquals(NotesState.MADE, notes(ADA).state());
        assertThrows(Refused.class, () -> site.notesService.retry(ADA, pairing));
    }

    @Test
    public void a_space_that_belongs_to_others_is_left_alone() {
        assumeTrue(place == NotesPlace.SHARED_SPACE);
        site.notesWiki.take("SpringNOTES");

        pass();

        assertEquals("SpringNOTES2", home().spaceKey());
        assertEquals(Optional.of("SpringNOTES2"), site.notesHomes.space(programme.id()));
    }

    @Test
    public void where_all_keys_of_spaces_are_taken_the_pair_is_told_so() {
        site.notesWiki.takeEverySpace(true);

        fail();

        assertEquals(Optional.of(NotesProblem.NO_SPACE), notes(ADA).problem());
        assertEquals(Optional.empty(), site.notesHomes.space(programme.id()));
        site.notesWiki.takeEverySpace(false);
        site.notesService.retry(ADA, pairing);
        assertEquals(1, pass());
    }

    @Test
    public void one_pair_that_fails_stands_in_no_others_way() {
        site.pair(programme.id(), key("ada"), key("cleo"));
        site.notesWiki.failAtPage(1);
        site.clock.pass(Duration.ofMinutes(1));
        assertEquals(0, pass());
        site.notesWiki.failAtPage(0);
        int third = site.pair(programme.id(), key("ben"), key("cleo"));

        assertEquals(1, pass());

        assertEquals(5, site.notesHomes.pages(third).size());
    }

    @Test
    public void while_the_database_is_away_nothing_is_made_and_nothing_is_forgotten() {
        site.breakDown(true);
        assertThrows(IllegalStateException.class, this::pass);
        site.breakDown(false);

        nothing();
        assertEquals(1, pass());
        assertEquals(5, site.notesWiki.pages().size());
    }

    @Test
    public void what_all_have_signed_is_written_down() {
        pass();
        assertTrue(page(NotesPart.AGREEMENT, "").storage().contains("Nothing has been signed yet."));

        site.agreementService.write(ADA, pairing, 0, TERMS);
        assertEquals(0, pass());
        site.agreementService.sign(BEN, pairing, 1);
        assertEquals(1, pass());

        String agreement = page(NotesPart.AGREEMENT, "").storage();
        assertTrue(agreement, agreement.contains("<h2>What it is for</h2><p>Learn &lt;together&gt;</p>"));
        assertTrue(agreement, agreement.contains("<p>9 months</p>"));
        assertFalse("a clause that says nothing is left out", agreement.contains("What the mentee brings"));
        assertFalse(agreement.contains("Ada"));
        assertEquals(5, site.notesWiki.pages().size());
    }

    @Test
    public void what_is_over_is_archived_and_still_read() {
        pass();
        site.pairingService.endEarly(ADA, pairing, version(), Optional.empty());

        assertEquals(1, pass());

        assertEquals(
                site.notesHomes.pages(pairing).stream().map(NotesPage::pageId).collect(Collectors.toSet()),
                site.notesWiki.archived());
        assertTrue(notes(BEN).path().isPresent());
        assertTrue(readers(ADA, NotesPart.HOME, "").orElseThrow().archived());
    }

    @Test
    public void what_is_over_before_its_pages_are_made_gets_none() {
        site.pairingService.endEarly(ADA, pairing, version(), Optional.empty());

        assertEquals(1, pass());

        nothing();
    }

    @Test
    public void a_page_tells_its_owners_who_can_read_it_and_nobody_else() {
        site.notesWiki.promote(key("nobody-any-more"));
        pass();

        ReadersView shared = readers(ADA, NotesPart.HOME, "").orElseThrow();

        assertEquals(List.of("Ada", "Ben"), names(shared.owners()));
        assertEquals(2, shared.superSize());
        assertEquals(List.of("Root", "?"), names(shared.superReaders()));
        assertFalse(shared.isWidened());
        assertEquals(
                List.of("Ben"),
                names(readers(BEN, NotesPart.REFLECTIONS, "ben").orElseThrow().owners()));
        assertEquals(Optional.empty(), readers(ADA, NotesPart.REFLECTIONS, "ben"));
        assertEquals(Optional.empty(), readers(CLEO, NotesPart.HOME, ""));
        assertEquals(Optional.empty(), readers(Readers.coordinator(), NotesPart.HOME, ""));
        assertEquals(Optional.empty(), site.notesService.readers(ADA, 4711));
    }

    @Test
    public void a_page_warns_when_somebody_has_widened_its_restrictions() {
        pass();
        long home = pageId(NotesPart.HOME, "");

        site.notesWiki.protect(home, new Protection(Set.of(key("ada"), key("cleo")), List.of("staff")));
        ReadersView widened = readers(ADA, NotesPart.HOME, "").orElseThrow();
        site.notesWiki.protect(home, new Protection(Set.of(), List.of()));
        ReadersView open = readers(ADA, NotesPart.HOME, "").orElseThrow();

        assertTrue(widened.isWidened());
        assertEquals(List.of("Ada"), names(widened.owners()));
        assertEquals(List.of("Cleo"), names(widened.more()));
        assertEquals(List.of("staff"), widened.groups());
        assertTrue(open.isWidened());
        assertTrue(open.open());
    }

    @Test
    public void a_page_tells_what_its_space_lets_others_do() {
        pass();
        assertFalse(readers(ADA, NotesPart.HOME, "").orElseThrow().isSpaceWidened());

        site.notesWiki.widenSpaces(new SpaceAccess(
                "",
                Set.of(key("ada"), key("ben"), key("cleo")),
                List.of("staff"),
                true,
                Set.of(key("cleo")),
                List.of("keepers")));
        ReadersView widened = readers(ADA, NotesPart.HOME, "").orElseThrow();

        assertTrue(widened.isSpaceWidened());
        assertFalse("the page itself is still theirs", widened.isWidened());
        assertTrue(widened.anonymous());
        assertEquals(List.of("staff"), widened.spaceGroups());
        assertEquals(List.of("Cleo"), names(widened.keepers()));
        assertEquals(List.of("keepers"), widened.keepingGroups());
        assertEquals(
                "who the others in a space for all are is told to nobody",
                place == OWN_SPACE ? List.of("Cleo") : List.of(),
                names(widened.spaceViewers()));
    }

    @Test
    public void a_macro_is_about_the_pairing_on_whose_page_it_stands_and_elsewhere_about_the_newest() {
        int newer = site.pair(programme.id(), key("ada"), key("cleo"));
        pass();
        PairingChoice choice = new PairingChoice(site.pairingService, site.notesService);
        OptionalLong page = OptionalLong.of(pageId(NotesPart.GOALS, ""));

        assertEquals(OptionalInt.of(pairing), chosen(choice.one(ADA, "", page)));
        assertEquals(OptionalInt.of(newer), chosen(choice.one(ADA, "", OptionalLong.empty())));
        assertEquals(OptionalInt.of(newer), chosen(choice.one(ADA, Integer.toString(newer), page)));
        assertEquals("whoever has no part in it", OptionalInt.of(newer), chosen(choice.one(CLEO, "", page)));
        assertEquals(OptionalInt.empty(), chosen(choice.one(CLEO, Integer.toString(pairing), page)));
    }

    private static OptionalInt chosen(Optional<PairingView> pairing) {
        return pairing.stream().mapToInt(PairingView::id).findFirst();
    }

    @Test
    public void a_page_made_by_hand_is_theirs_below_their_pages_and_nowhere_else() {
        pass();
        long below = byHand(OptionalLong.of(pageId(NotesPart.HOME, "")));
        long alone = byHand(OptionalLong.of(pageId(NotesPart.REFLECTIONS, "ben")));
        long astray = byHand(OptionalLong.empty());

        assertEquals(
                List.of("Ada", "Ben"),
                names(site.notesService.readers(ADA, below).orElseThrow().owners()));
        assertEquals(Optional.empty(), site.notesService.readers(ADA, alone));
        assertEquals(Optional.empty(), site.notesService.readers(CLEO, below));
        assertEquals(Optional.empty(), site.notesService.readers(ADA, astray));
        assertEquals(List.of("/" + home().title()), site.notesService.elsewhere(ADA, astray));
        assertEquals(List.of(), site.notesService.elsewhere(ADA, below));
        assertEquals(List.of(), site.notesService.elsewhere(CLEO, astray));
        assertEquals(List.of(), site.notesService.elsewhere(Reader.anonymous(), astray));
    }

    @Test
    public void a_pair_shuts_out_whom_somebody_has_let_in_also_when_it_is_over() {
        assertEquals(Optional.empty(), site.notesService.outsiders(ADA, pairing));
        pass();
        assertTrue(site.notesService.outsiders(ADA, pairing).orElseThrow().areNone());
        Set<PersonKey> three = Set.of(key("ada"), key("ben"), key("cleo"));
        site.notesWiki.protect(pageId(NotesPart.HOME, ""), new Protection(three, List.of("staff")));
        site.notesWiki.protect(pageId(NotesPart.GOALS, ""), new Protection(three, List.of()));
        site.notesWiki.protect(pageId(NotesPart.REFLECTIONS, "ben"), new Protection(three, List.of()));
        site.pairingService.endEarly(ADA, pairing, version(), Optional.empty());
        pass();
        Outsiders outsiders = site.notesService.outsiders(ADA, pairing).orElseThrow();
        assertEquals(List.of("Cleo"), names(outsiders.people()));
        assertEquals(List.of("staff"), outsiders.groups());
        assertFalse(outsiders.open());

        assertThrows(NotPermitted.class, () -> site.notesService.shutOut(CLEO, pairing));
        assertThrows(NotPermitted.class, () -> site.notesService.shutOut(Readers.coordinator(), pairing));
        assertThrows(NotPermitted.class, () -> site.notesService.shutOut(Readers.administrator(), pairing));
        site.notesService.shutOut(ADA, pairing);

        assertTrue(site.notesService.outsiders(ADA, pairing).orElseThrow().areNone());
        assertFalse(readers(ADA, NotesPart.GOALS, "").orElseThrow().isWidened());
        assertEquals(
                "what is his alone is left to him",
                List.of("Ada"),
                names(site.notesService.outsiders(BEN, pairing).orElseThrow().people()));
        assertEquals(Optional.empty(), site.notesService.outsiders(CLEO, pairing));
        assertEquals(Optional.empty(), site.notesService.outsiders(Readers.coordinator(), pairing));
    }

    @Test
    public void where_shutting_out_does_not_work_it_is_told() {
        pass();
        site.notesWiki.protectNothing(true);

        Refused refused = assertThrows(Refused.class, () -> site.notesService.shutOut(ADA, pairing));

        assertEquals("session.outsiders.failed", refused.violations().get(0).messageKey());
    }

    private long byHand(OptionalLong parent) {
        long made = site.notesWiki.make(new NewNotesPage(
                home().spaceKey(), parent, "By hand " + parent, "<p/>", Set.of(key("ada")), key("ada")));
        site.notesWiki.protect(made, new Protection(Set.of(), List.of()));
        return made;
    }

    @Test
    public void if_one_leaves_the_other_keeps_the_notes() {
        pass();
        site.accounts.remove("ben");
        site.pairingService.endEarly(ADA, pairing, version(), Optional.empty());

        pass();

        assertTrue(notes(ADA).path().isPresent());
        assertEquals(
                List.of("Ada", "?"),
                names(readers(ADA, NotesPart.HOME, "").orElseThrow().owners()));
    }

    @Test
    public void either_can_take_along_what_they_may_see_as_a_file_also_when_it_is_over() {
        assertEquals(Optional.empty(), site.notesFileService.file(ADA, pairing));
        pass();
        site.notesWiki.rewrite(pageId(NotesPart.GOALS, ""), PAGE, key("ben"));
        site.pairGoalService.write(ADA, pairing, GOAL);
        Session held = site.held(pairing, site.clock.instant().plus(Duration.ofDays(9)));
        pass();
        site.pairingService.endEarly(ADA, pairing, version(), Optional.empty());
        pass();

        NotesFile file = site.notesFileService.file(ADA, pairing).orElseThrow();

        assertEquals("mentoring-" + pairing + ".html", file.name());
        String html = file.html();
        assertTrue(html, html.startsWith("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"UTF-8\""));
        assertTrue(html, html.contains("<h1>Mentoring of Ada, Ben</h1>"));
        assertTrue(html, html.contains("<h2>" + page(NotesPart.GOALS, "").title() + "</h2>"));
        assertTrue(
                html,
                html.contains("<h3>We want &amp; do</h3><ul><li>\u2611 <span>Ask Ben by 2027-01-31</span></li></ul>"
                        + "<p>See Plan\u00A0or <a href=\"https://example.com/?a=1&amp;b=2\">this</a>, <a>that</a>.<br/></p>"
                        + "<p>quoted</p>"));
        assertTrue(html, html.contains("<h2>Goals</h2><table><tr><th>Goal</th><th>From</th>"));
        assertTrue(html, html.contains("<tr><td>Read &lt;five&gt; books</td><td>"));
        assertTrue(html, html.contains("<h2>Sessions</h2><table><tr><th>When</th>"));
        assertTrue(html, html.contains("<td>Took place</td>"));
        String day = LocalDate.ofInstant(held.slot().start(), ZoneOffset.UTC).toString();
        assertTrue(html, html.matches("(?s).*<h2>" + day + " Session 1 " + CODE + "</h2><p>[^<]*2026[^<]*</p>.*"));
        assertTrue("her own", html.contains(page(NotesPart.REFLECTIONS, "ada").title()));
        assertFalse("not his", html.contains(page(NotesPart.REFLECTIONS, "ben").title()));
        assertEquals(Optional.empty(), site.notesFileService.file(CLEO, pairing));
        assertEquals(Optional.empty(), site.notesFileService.file(Readers.coordinator(), pairing));
        assertEquals(Optional.empty(), site.notesFileService.file(Readers.administrator(), pairing));
        assertEquals(Optional.empty(), site.notesFileService.file(Reader.anonymous(), pairing));
    }

    @Test
    public void the_name_of_one_who_has_left_is_replaced_on_all_pages_where_it_is_asked_for() {
        pass();
        for (NotesPage page : site.notesHomes.pages(pairing)) {
            site.notesWiki.rewrite(
                    page.pageId(),
                    "<p>Ben Bell and <ac:link><ri:user ri:userkey=\"ben-key\"/></ac:link></p>",
                    key("ada"));
        }
        assertFalse(site.leaverService.canReplace(ADA, pairing));
        assertThrows(Refused.class, () -> site.leaverService.replace(ADA, pairing, "Ben Bell"));
        site.accounts.remove("ben");

        assertTrue(site.leaverService.canReplace(ADA, pairing));
        assertTrue(site.leaverService.canReplace(Readers.administrator(), pairing));
        assertFalse(site.leaverService.canReplace(CLEO, pairing));
        assertFalse(site.leaverService.canReplace(Readers.coordinator(), pairing));
        assertThrows(NotPermitted.class, () -> site.leaverService.replace(CLEO, pairing, "Ben Bell"));
        assertThrows(NotPermitted.class, () -> site.leaverService.replace(Readers.coordinator(), pairing, ""));
        assertThrows(Refused.class, () -> site.leaverService.replace(ADA, pairing, "Be"));
        assertThrows(
                Refused.class,
                () -> site.leaverService.replace(
                        ADA, pairing, "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven"));

        site.leaverService.replace(ADA, pairing, " Ben Bell \n\n");

        assertEquals(
                Set.of("<p>a former colleague and a former colleague</p>"),
                site.notesWiki.pages().stream().map(NewNotesPage::storage).collect(Collectors.toSet()));
    }

    @Test
    public void coordinators_are_told_once_that_notes_cannot_be_made_and_read_nothing_else() {
        site.coordinators.consistOf(key("cleo"));
        int other = site.pair(programme.id(), key("ada"), key("dora"));
        site.notesWiki.failAtPage(1);
        fail();
        site.noticeService.deliver(MANY);

        assertEquals(
                1,
                site.bell.rung().stream()
                        .filter(rung -> rung.to().equals(key("cleo")))
                        .filter(rung -> rung.shown().title().contains("The notes of a mentoring pairing"))
                        .count());
        assertEquals(Optional.of(NotesProblem.OTHER), site.notesService.trouble(Readers.coordinator(), other));
        assertEquals(Optional.empty(), site.notesService.trouble(CLEO, pairing));
        site.notesWiki.failAtPage(0);
        site.notesService.retry(ADA, pairing);
        pass();
        assertEquals(Optional.empty(), site.notesService.trouble(Readers.coordinator(), pairing));
    }

    @Test
    public void nothing_is_made_while_the_site_is_read_only() {
        site.becomeReadOnly();

        assertEquals(0, pass());

        nothing();
        assertThrows(Refused.class, () -> site.notesService.retry(ADA, pairing));
    }

    private int pass() {
        return site.notesKeeper.pass(MANY);
    }

    /** As often as it is tried by itself. */
    private void fail() {
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertEquals(0, pass());
            site.clock.pass(Duration.ofMinutes(20));
        }
        assertEquals(NotesState.FAILED, notes(ADA).state());
    }

    private void nothing() {
        assertEquals(List.of(), site.notesWiki.pages());
        assertEquals(List.of(), site.notesWiki.admitted());
        assertEquals(Map.of(), site.notesWiki.spaces());
        assertEquals(List.of(), site.notesHomes.pages(pairing));
        assertEquals(Optional.empty(), site.notesHomes.space(programme.id()));
        assertEquals(Optional.empty(), site.notesHomes.of(pairing).orElseThrow().spaceKey());
    }

    private NotesView notes(Reader reader) {
        return site.notesService.notes(reader, pairing).orElseThrow();
    }

    private Optional<ReadersView> readers(Reader reader, NotesPart part, String owner) {
        return site.notesService.readers(reader, pageId(part, owner));
    }

    private NewNotesPage home() {
        return page(NotesPart.HOME, "");
    }

    private NewNotesPage page(NotesPart part, String owner) {
        List<NotesPage> kept = site.notesHomes.pages(pairing);
        int index = kept.stream().map(NotesPage::pageId).toList().indexOf(pageId(part, owner));
        return site.notesWiki.pages().get(index);
    }

    private long pageId(NotesPart part, String owner) {
        return site.notesHomes.pages(pairing).stream()
                .filter(page -> page.part() == part)
                .filter(page -> page.owner().equals(owner.isEmpty() ? Optional.empty() : Optional.of(key(owner))))
                .findFirst()
                .orElseThrow()
                .pageId();
    }

    private int version() {
        return site.pairings.byId(pairing).map(Pairing::version).orElseThrow();
    }

    private static List<String> names(List<Optional<Account>> accounts) {
        return accounts.stream()
                .map(account -> account.map(Account::fullName).orElse("?"))
                .toList();
    }

    private static PersonKey key(String username) {
        return People.account(username).key();
    }
}
