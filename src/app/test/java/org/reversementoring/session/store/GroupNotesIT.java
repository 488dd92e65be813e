package org.reversementoring.session.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.pairing.GroupFormat;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Part;
import org.reversementoring.profile.People;
import org.reversementoring.programme.NotesPlace;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Readers;
import org.reversementoring.session.NewNotesPage;
import org.reversementoring.session.NotesPage;
import org.reversementoring.session.NotesPart;
import org.reversementoring.session.Protection;
import org.reversementoring.session.SpaceAccess;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

/** The notes of a group, to which people come and from which they go. */
@RunWith(Parameterized.class)
public class GroupNotesIT {
    private static final PersonKey ADA = key("ada");
    private static final PersonKey BEN = key("ben");
    private static final PersonKey CLEO = key("cleo");
    private static final PersonKey DORA = key("dora");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private Pairing circle;

    public GroupNotesIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void a_circle_that_has_its_pages() {
        site.notesWiki.promote(key("root"));
        circle = site.group(site.programme("Spring").id(), GroupFormat.CIRCLE, ADA, BEN, CLEO);
        assertEquals(1, site.notesKeeper.pass(10));
    }

    @Test
    public void all_in_it_share_what_is_theirs_and_each_has_a_page_of_their_own_beside_it() {
        assertEquals(List.of(readers(Set.of(ADA, BEN, CLEO))), shared());
        assertEquals(Set.of(ADA, BEN, CLEO), owners());
        assertTrue(pages().stream()
                .filter(page -> page.part() == NotesPart.REFLECTIONS)
                .allMatch(page -> site.notesWiki.line(page.pageId()).size() == 1));
    }

    @Test
    public void whoever_leaves_reads_nothing_any_more_but_their_own() {
        leave("ben");

        assertEquals(1, site.notesKeeper.pass(10));

        assertEquals(List.of(readers(Set.of(ADA, CLEO))), shared());
        assertEquals(readers(Set.of(BEN)), protection(own(BEN)));
        assertEquals(Optional.empty(), site.notesService.notes(Readers.employee("ben"), circle.id()));
        assertEquals(0, site.notesKeeper.pass(10));
    }

    @Test
    public void whom_a_host_takes_out_reads_nothing_any_more_but_their_own() {
        circle = site.keep(circle.remove(Readers.employee("ada"), BEN, site.clock.instant()));

        assertEquals(1, site.notesKeeper.pass(10));

        assertEquals(List.of(readers(Set.of(ADA, CLEO))), shared());
        assertEquals(readers(Set.of(BEN)), protection(own(BEN)));
    }

    @Test
    public void whoever_comes_reads_everything_and_gets_a_page_of_their_own_once() {
        circle = site.keep(circle.join(DORA, Part.MENTEE, site.clock.instant()));
        site.notesKeeper.pass(10);

        assertEquals(List.of(readers(Set.of(ADA, BEN, CLEO, DORA))), shared());
        assertEquals(readers(Set.of(DORA)), protection(own(DORA)));
        assertTrue(site.notesWiki.admitted().stream().anyMatch(one -> one.endsWith(" dora-key")));
        leave("dora");
        site.notesKeeper.pass(10);
        circle = site.keep(circle.join(DORA, Part.MENTEE, site.clock.instant()));
        site.notesKeeper.pass(10);
        assertEquals(List.of(readers(Set.of(ADA, BEN, CLEO, DORA))), shared());
        assertEquals(Set.of(ADA, BEN, CLEO, DORA), owners());
    }

    @Test
    public void whom_somebody_has_let_in_besides_stays_in_and_is_told() {
        long home = pages().get(0).pageId();
        site.notesWiki.protect(home, new Protection(Set.of(ADA, BEN, CLEO, key("eve")), List.of("staff")));
        leave("ben");
        site.notesKeeper.pass(10);

        assertEquals(new Protection(Set.of(ADA, CLEO, key("eve")), List.of("staff")), protection(home));
    }

    @Test
    public void somebody_who_has_no_account_any_more_stands_in_the_way_of_nobody() {
        site.notesWiki.lose(CLEO);
        leave("ben");

        assertEquals(1, site.notesKeeper.pass(10));

        assertEquals(List.of(readers(Set.of(ADA, CLEO))), shared());
    }

    @Test
    public void while_it_does_not_work_nothing_is_half_done_and_it_is_tried_again() {
        circle = site.keep(circle.join(DORA, Part.MENTEE, site.clock.instant()));
        leave("ben");
        site.notesWiki.protectNothing(true);
        assertEquals(0, site.notesKeeper.pass(10));
        assertEquals(List.of(readers(Set.of(ADA, BEN, CLEO))), shared());

        site.notesWiki.protectNothing(false);
        site.clock.pass(Duration.ofMinutes(10));
        assertEquals(1, site.notesKeeper.pass(10));
        assertEquals(List.of(readers(Set.of(ADA, CLEO, DORA))), shared());
    }

    @Test
    public void whoever_leaves_a_group_with_a_space_of_its_own_sees_that_space_no_more_and_keeps_their_reflections() {
        String space = inASpaceOfItsOwn();
        assertEquals(Set.of(ADA, BEN, CLEO), admitted(space));
        assertEquals(Set.of(ADA, BEN, CLEO), admitted("SummerNOTES"));

        leave("ben");
        site.notesKeeper.pass(10);

        assertEquals(Set.of(ADA, CLEO), admitted(space));
        assertEquals(Set.of(ADA, BEN, CLEO), admitted("SummerNOTES"));
        assertEquals(readers(Set.of(BEN)), protection(own(BEN)));
        assertEquals(
                Set.of("SummerNOTES"),
                site.notesWiki.pages().stream()
                        .filter(page -> page.readers().equals(Set.of(BEN)))
                        .map(NewNotesPage::spaceKey)
                        .filter(key -> !key.equals("SpringNOTES"))
                        .collect(Collectors.toSet()));
        circle = site.keep(circle.join(BEN, Part.MENTEE, site.clock.instant()));
        site.notesKeeper.pass(10);
        assertEquals(Set.of(ADA, BEN, CLEO), admitted(space));
    }

    @Test
    public void the_panel_of_reflections_beside_the_space_of_a_group_names_nobody_of_other_pairs() {
        inASpaceOfItsOwn();
        site.notesWiki.widenSpaces(
                new SpaceAccess("", Set.of(ADA, BEN, CLEO, DORA), List.of(), false, Set.of(), List.of()));

        assertEquals(1, strangers(pages().get(0).pageId()));
        assertEquals(0, strangers(own(BEN)));
    }

    private int strangers(long page) {
        return site.notesService
                .readers(Readers.employee("ben"), page)
                .orElseThrow()
                .spaceViewers()
                .size();
    }

    @Test
    public void whose_reflections_are_in_the_space_of_the_group_goes_on_seeing_it_and_no_page_of_the_others() {
        String space = inASpaceOfItsOwn();
        site.notesWiki.moveTo(space, own(BEN));

        leave("ben");
        site.notesKeeper.pass(10);

        assertEquals(Set.of(ADA, BEN, CLEO), admitted(space));
        assertEquals(List.of(readers(Set.of(ADA, CLEO))), shared());
    }

    @Test
    public void whoever_leaves_goes_on_seeing_the_space_of_all_pairs() {
        leave("ben");
        site.notesKeeper.pass(10);

        assertEquals(Set.of(ADA, BEN, CLEO), admitted("SpringNOTES"));
    }

    /** Another group of the same people. @return the key of the space */
    private String inASpaceOfItsOwn() {
        Programme summer = site.programme("Summer");
        site.programmes.placeNotes(summer.id(), NotesPlace.OWN_SPACE);
        circle = site.group(summer.id(), GroupFormat.INNOVATION_MEETING, ADA, BEN, CLEO);
        site.notesKeeper.pass(10);
        return site.notesHomes.of(circle.id()).orElseThrow().spaceKey().orElseThrow();
    }

    private Set<PersonKey> admitted(String space) {
        return site.notesWiki.admitted().stream()
                .filter(one -> one.startsWith(space + " "))
                .map(one -> new PersonKey(one.substring(space.length() + 1)))
                .collect(Collectors.toSet());
    }

    private void leave(String username) {
        circle = site.keep(circle.leave(Readers.employee(username), site.clock.instant()));
    }

    /** How the pages of all are protected: once, as all are alike. */
    private List<Protection> shared() {
        return pages().stream()
                .filter(page -> page.owner().isEmpty())
                .map(page -> protection(page.pageId()))
                .distinct()
                .toList();
    }

    private Protection protection(long pageId) {
        return site.notesWiki.protection(pageId).orElseThrow();
    }

    private static Protection readers(Set<PersonKey> people) {
        return new Protection(people, List.of());
    }

    private Set<PersonKey> owners() {
        return Set.copyOf(
                pages().stream().flatMap(page -> page.owner().stream()).toList());
    }

    private long own(PersonKey person) {
        return pages().stream()
                .filter(page -> page.owner().equals(Optional.of(person)))
                .mapToLong(NotesPage::pageId)
                .findFirst()
                .orElseThrow();
    }

    private List<NotesPage> pages() {
        return site.notesHomes.pages(circle.id());
    }

    private static PersonKey key(String username) {
        return People.account(username).key();
    }
}
