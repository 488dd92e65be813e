package org.reversementoring.session.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.profile.People;
import org.reversementoring.programme.NotesPlace;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.session.NotesProblem;
import org.reversementoring.session.NotesState;
import org.reversementoring.session.NotesWiki;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

/**
 * What can go wrong when the pages of a pair are made: afterwards nothing is there; the pair is told and can have it
 * tried again; then everything is there once. The same with two nodes at work stands in {@code NotesRaceIT} of the
 * stand-in.
 */
@RunWith(Parameterized.class)
public class NotesFaultsIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final PersonKey ROOT = key("root");
    private static final int MANY = 50;

    private enum Fault {
        THE_SPACE_KEY_IS_TAKEN(NotesProblem.NO_SPACE, (site, now) -> site.notesWiki.takeEverySpace(now)),
        THE_FIRST_PAGE_FAILS(NotesProblem.OTHER, (site, now) -> site.notesWiki.failAtPage(now ? 1 : 0)),
        THE_THIRD_PAGE_FAILS(NotesProblem.OTHER, (site, now) -> site.notesWiki.failAtPage(now ? 3 : 0)),
        THE_LAST_PAGE_FAILS(NotesProblem.OTHER, (site, now) -> site.notesWiki.failAtPage(now ? 5 : 0)),
        A_PAGE_IS_NOT_PROTECTED(NotesProblem.NOT_PROTECTED, (site, now) -> site.notesWiki.protectNothing(now)),
        NOBODY_MAY_OWN_THE_SPACE(NotesProblem.NO_OWNER, (site, now) -> {
            if (now) {
                site.notesWiki.demoteAll();
            } else {
                site.notesWiki.promote(ROOT);
            }
        }),
        MAIL_IS_DOWN_TOO(NotesProblem.OTHER, (site, now) -> {
            site.notesWiki.failAtPage(now ? 3 : 0);
            site.postbox.breakDown(now);
        });

        private final NotesProblem problem;
        private final BiConsumer<Site, Boolean> effect;

        Fault(NotesProblem problem, BiConsumer<Site, Boolean> effect) {
            this.problem = problem;
            this.effect = effect;
        }
    }

    @Parameters(name = "{0}, {1}")
    public static List<Object[]> enginesAndPlaces() {
        return Stream.of(Engine.values())
                .flatMap(engine -> Stream.of(NotesPlace.values()).map(place -> new Object[] {engine, place}))
                .toList();
    }

    @Rule
    public final Tables tables;

    private final NotesPlace place;
    private Site site;
    private Programme programme;
    private int pairing;

    public NotesFaultsIT(Engine engine, NotesPlace place) {
        this.tables = new Tables(engine);
        this.place = place;
    }

    @Test
    public void whatever_goes_wrong_nothing_is_there_the_pair_is_told_and_a_retry_makes_everything_once() {
        for (Fault fault : Fault.values()) {
            begin(fault.name());
            fault.effect.accept(site, true);
            for (int attempt = 1; attempt <= 5; attempt++) {
                assertEquals(fault.name(), 0, pass());
                nothing(fault.name());
                site.noticeService.deliver(MANY);
                site.clock.pass(Duration.ofMinutes(20));
            }
            assertEquals(fault.name(), Optional.of(fault.problem), problem());

            fault.effect.accept(site, false);
            site.clock.pass(Duration.ofHours(1));
            site.noticeService.deliver(MANY);
            assertEquals(fault.name(), Set.of(key("ada"), key("ben")), told());
            site.notesService.retry(ADA, pairing);

            assertEquals(fault.name(), 1, pass());
            assertEquals(fault.name(), 0, pass());
            everythingOnce(fault.name());
        }
    }

    @Test
    public void where_the_database_goes_away_in_between_nothing_is_there_and_everything_once_it_is_back() {
        for (int page = 1; page <= 5; page++) {
            begin("Cut" + page);
            site.notesWiki.atPage(page, tables::cutConnection);

            assertEquals(0, pass());

            nothing("cut at page " + page);
            assertEquals(
                    NotesState.WAITING,
                    site.notesHomes.of(pairing).orElseThrow().state());
            site.notesWiki.atPage(0, () -> {});
            site.clock.pass(Duration.ofMinutes(2));
            assertEquals(1, pass());
            everythingOnce("cut at page " + page);
        }
    }

    private void begin(String name) {
        tables.activeObjects().deleteWithSQL(NotesHomeRow.class, "ID > ?", 0);
        tables.activeObjects().deleteWithSQL(NotesPageRow.class, "ID > ?", 0);
        site = new Site(tables);
        site.notesWiki.promote(ROOT);
        programme = site.programme(name.replace("_", ""));
        site.programmes.placeNotes(programme.id(), place);
        site.pairings.between(key("ada"), key("ben")).stream()
                .filter(earlier -> earlier.state().isLive())
                .forEach(earlier ->
                        site.pairingService.endEarly(ADA, earlier.id(), earlier.version(), Optional.empty()));
        pairing = site.pair(programme.id(), key("ada"), key("ben"));
    }

    private int pass() {
        return site.notesKeeper.pass(MANY);
    }

    private void nothing(String why) {
        NotesWiki wiki = site.notesWiki;
        assertEquals(why, List.of(), wiki.pages());
        assertEquals(why, List.of(), wiki.admitted());
        assertEquals(why, Map.of(), wiki.spaces());
        assertEquals(why, List.of(), site.notesHomes.pages(pairing));
        assertEquals(why, Optional.empty(), site.notesHomes.space(programme.id()));
    }

    private void everythingOnce(String why) {
        assertEquals(why, 5, site.notesWiki.pages().size());
        assertEquals(why, 5, site.notesHomes.pages(pairing).size());
        assertEquals(why, 1, site.notesWiki.spaces().size());
        assertEquals(why, 2, new HashSet<>(site.notesWiki.admitted()).size());
        assertTrue(
                why, site.notesService.notes(ADA, pairing).orElseThrow().path().isPresent());
    }

    private Optional<NotesProblem> problem() {
        return site.notesService.notes(ADA, pairing).orElseThrow().problem();
    }

    /** By letter. */
    private Set<PersonKey> told() {
        return site.postbox.sent().stream()
                .filter(letter -> letter.subject().contains("could not be made"))
                .map(letter -> letter.to())
                .collect(Collectors.toSet());
    }

    private static PersonKey key(String username) {
        return People.account(username).key();
    }
}
