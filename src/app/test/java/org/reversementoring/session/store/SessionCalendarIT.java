package org.reversementoring.session.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.call.Postbox;
import org.reversementoring.pairing.Bell;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.session.Entry;
import org.reversementoring.session.FeedService;
import org.reversementoring.session.NewSession;
import org.reversementoring.session.Session;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

/** What people's calendars are told of sessions, and when they cannot be. */
@RunWith(Parameterized.class)
public class SessionCalendarIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BEN = Readers.employee("ben");
    private static final Reader CLEO = Readers.employee("cleo");
    private static final String ROOM = "Raum 5, \u201eGartenhaus\u201c; hinten";
    private static final String QUESTION = "What nobody else may read";
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int MANY = 100;

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private Programme programme;
    private int pairing;
    private Instant start;

    public SessionCalendarIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void a_pairing_that_has_begun() {
        programme = site.programme("Spring");
        pairing = site.pair(programme.id(), key("ada"), key("ben"));
        start = site.clock.instant().plus(WEEK).truncatedTo(ChronoUnit.HOURS);
        deliver();
    }

    @Test
    public void both_get_every_step_into_their_calendars_as_one_entry_whose_number_rises() {
        Session proposed = propose(start);
        List<Entry> first = deliveredEntries();
        Session accepted = site.sessionService.accept(BEN, proposed.id(), proposed.version());
        List<Entry> second = deliveredEntries();
        Session moved = site.sessionService.change(ADA, accepted.id(), accepted.version(), at(start.plus(WEEK), ROOM));
        List<Entry> third = deliveredEntries();
        Session again = site.sessionService.accept(BEN, moved.id(), moved.version());
        List<Entry> fourth = deliveredEntries();
        Session elsewhere =
                site.sessionService.change(BEN, again.id(), again.version(), at(start.plus(WEEK), "https://meet"));
        List<Entry> fifth = deliveredEntries();
        site.sessionService.cancel(ADA, elsewhere.id(), elsewhere.version());
        List<Entry> last = deliveredEntries();

        assertEquals(List.of("REQUEST TENTATIVE 0", "REQUEST TENTATIVE 0"), said(first));
        assertEquals(List.of("REQUEST CONFIRMED 0", "REQUEST CONFIRMED 0"), said(second));
        assertEquals(List.of("REQUEST TENTATIVE 1", "REQUEST TENTATIVE 1"), said(third));
        assertEquals(List.of("REQUEST CONFIRMED 1", "REQUEST CONFIRMED 1"), said(fourth));
        assertEquals(List.of("REQUEST CONFIRMED 2", "REQUEST CONFIRMED 2"), said(fifth));
        assertEquals(List.of("CANCEL CANCELLED 3", "CANCEL CANCELLED 3"), said(last));
        Set<String> identities = new HashSet<>();
        List.of(first, second, third, fourth, fifth, last)
                .forEach(some -> some.forEach(one -> identities.add(one.uid())));
        assertEquals(Set.of(proposed.entry().uid().toString()), identities);
        assertEquals(start, first.get(0).start());
        assertEquals(start.plus(WEEK), third.get(0).start());
        assertEquals(ROOM, first.get(0).place());
        assertEquals("https://meet", fifth.get(0).place());
        assertTrue(second.get(0).stamp().compareTo(first.get(0).stamp()) >= 0);
    }

    @Test
    public void each_is_invited_by_the_site_and_alone_and_nothing_in_it_names_anybody() {
        propose(start);

        site.noticeService.deliver(MANY);
        for (Postbox.Sent sent : site.postbox.sent()) {
            String file = sent.calendar().orElseThrow().replace("\r\n ", "");
            Entry entry = Entry.only(sent.calendar().get());

            assertEquals("mailto:" + Postbox.SENDER, entry.organizer());
            assertEquals(1, entry.guests().size());
            assertTrue(file, entry.guests().get(0).contains(Postbox.addressOf(sent.to())));
            String other = sent.to().equals(key("ada")) ? "ben" : "ada";
            assertFalse(file, file.toLowerCase(Locale.ROOT).contains(other));
            assertFalse(file + sent.text(), (file + sent.text()).contains(QUESTION));
            assertTrue(file, file.contains("RSVP=FALSE"));
            assertTrue(file, file.contains("CLASS:PRIVATE"));
        }
    }

    @Test
    public void whoever_has_taken_the_step_gets_a_mail_alone_and_the_others_a_notification_too() {
        propose(start);

        deliver();

        assertEquals(
                List.of(key("ben")),
                site.bell.rung().stream().map(Bell.Rung::to).toList());
        assertEquals(Set.of(key("ada"), key("ben")), Set.copyOf(recipients()));
        Postbox.Sent bens = to("ben");
        assertTrue(bens.subject(), bens.subject().contains("Ada"));
        assertTrue(bens.text(), bens.text().contains(ROOM));
        assertTrue(bens.text(), bens.text().contains("https://wiki.example/session/"));
    }

    @Test
    public void times_are_by_the_clocks_and_in_the_language_of_whoever_is_told() {
        site.zones.put(key("ben"), ZoneId.of("Asia/Tokyo"));
        site.postbox.speak(key("ben"), Locale.GERMAN);
        start = start.atZone(ZoneOffset.UTC).withHour(20).toInstant();

        propose(start);
        deliver();

        assertTrue(to("ben").text(), to("ben").text().contains("05:00\u201306:00 (Japanische Zeit)"));
        assertTrue(to("ada").text(), to("ada").text().contains("8:00"));
    }

    @Test
    public void what_has_not_been_sent_is_overtaken_by_what_is_true_now() {
        Session proposed = propose(start);
        Session moved = site.sessionService.change(ADA, proposed.id(), proposed.version(), at(start.plus(WEEK), ROOM));
        site.sessionService.cancel(BEN, moved.id(), moved.version());

        List<Entry> told = deliveredEntries();

        assertEquals(List.of("CANCEL CANCELLED 2", "CANCEL CANCELLED 2"), said(told));
        assertEquals(1, site.bell.rung().size());
    }

    @Test
    public void what_is_cancelled_before_its_proposal_was_sent_is_told_nobody() {
        Session proposed = propose(start);
        site.sessionService.cancel(ADA, proposed.id(), proposed.version());

        assertEquals(List.of(), deliveredEntries());
        assertEquals(List.of(), site.bell.rung());
    }

    @Test
    public void whoever_calls_off_what_another_has_proposed_has_them_told() {
        Session proposed = propose(start);
        site.sessionService.cancel(BEN, proposed.id(), proposed.version());

        deliver();

        assertEquals(Set.of(key("ada")), Set.copyOf(recipients()));
    }

    @Test
    public void a_mail_server_that_is_down_stops_nobody_and_is_tried_again_at_last_without_a_calendar() {
        site.postbox.breakDown(true);
        propose(start);
        for (int attempt = 0; attempt < 3; attempt++) {
            assertEquals(List.of(), deliveredEntries());
            site.clock.pass(Duration.ofHours(3));
        }
        assertEquals(1, site.bell.rung().size());

        deliver();
        site.clock.pass(Duration.ofHours(3));
        site.postbox.breakDown(false);
        deliver();

        assertEquals(2, recipients().size());
        assertTrue(site.postbox.sent().stream().allMatch(sent -> sent.calendar().isEmpty()));
        assertTrue(to("ben").text(), to("ben").text().contains(".ics"));
    }

    @Test
    public void a_mail_server_that_comes_back_brings_the_entry() {
        site.postbox.breakDown(true);
        propose(start);
        deliver();
        site.postbox.breakDown(false);
        site.clock.pass(Duration.ofHours(1));

        assertEquals(List.of("REQUEST TENTATIVE 0", "REQUEST TENTATIVE 0"), said(deliveredEntries()));
    }

    @Test
    public void the_end_of_a_pairing_takes_what_was_ahead_out_of_calendars() {
        Session session = site.session(pairing, start);
        deliver();
        site.pairingService.endEarly(
                ADA, pairing, site.pairings.byId(pairing).orElseThrow().version(), Optional.empty());

        List<Entry> told = deliveredEntries();

        assertEquals(
                Set.of(session.entry().uid().toString()),
                told.stream().map(Entry::uid).collect(Collectors.toSet()));
        assertEquals(List.of("CANCEL CANCELLED 1", "CANCEL CANCELLED 1"), said(told));
    }

    @Test
    public void nobody_is_told_of_what_is_over() {
        Session held = site.held(pairing, start);
        deliver();
        int before = site.postbox.sent().size();
        site.clock.pass(Duration.ofHours(2));

        site.sessionService.miss(ADA, held.id(), held.version());
        deliver();

        assertEquals(before, site.postbox.sent().size());
    }

    @Test
    public void participants_alone_download_a_session() {
        Session session = site.session(pairing, start);

        Entry adas = Entry.only(site.sessionCalendar.file(ADA, session.id()).orElseThrow());
        assertEquals(session.entry().uid().toString(), adas.uid());
        assertEquals("CONFIRMED", adas.status());
        assertTrue(site.sessionCalendar.file(BEN, session.id()).isPresent());
        for (Reader stranger : List.of(CLEO, Readers.administrator(), Reader.anonymous())) {
            assertEquals(Optional.empty(), site.sessionCalendar.file(stranger, session.id()));
        }
        assertEquals(Optional.empty(), site.sessionCalendar.file(ADA, session.id() + 1));
    }

    @Test
    public void a_feed_shows_the_sessions_of_its_owner_and_of_nobody_else() {
        Session session = site.session(pairing, start);
        int others = site.pair(programme.id(), key("cleo"), key("dan"));
        site.session(others, start);
        Session gone = site.session(pairing, start.plus(WEEK));
        site.sessionService.cancel(BEN, gone.id(), gone.version());

        String feed = feed(site.feedService.renew(ADA, FeedService.NONE).text());

        assertEquals(
                List.of(session.entry().uid().toString()),
                Entry.all(feed).stream().map(Entry::uid).toList());
        for (String nobody : List.of("Ada", "Ben", "Cleo", QUESTION)) {
            assertFalse(feed, feed.contains(nobody));
        }
    }

    @Test
    public void every_address_that_leads_nowhere_has_the_same_answer() {
        site.session(pairing, start);
        FeedService.Key first = site.feedService.renew(ADA, FeedService.NONE);
        String renewed = site.feedService.renew(ADA, first.id()).text();
        String bens = site.feedService.renew(BEN, FeedService.NONE).text();
        String never = feed("nothing");

        assertEquals(List.of(), Entry.all(never));
        assertEquals(never, feed(first.text()));
        assertEquals(never, feed("77." + renewed.substring(renewed.indexOf('.') + 1)));
        site.feedService.revoke(ADA);
        assertEquals(never, feed(renewed));
        site.accounts.remove("ben");
        assertEquals(never, feed(bens));
    }

    @Test
    public void a_feed_takes_as_many_statements_for_many_sessions_as_for_one() {
        String key = site.feedService.renew(ADA, FeedService.NONE).text();
        site.session(pairing, start);
        tables.takeStatements();
        feed(key);
        int forOne = tables.takeStatements().size();
        for (int week = 1; week < 12; week++) {
            site.session(pairing, start.plus(WEEK.multipliedBy(week)));
        }

        tables.takeStatements();
        List<Entry> all = Entry.all(feed(key));

        assertEquals(forOne, tables.takeStatements().size());
        assertTrue("at most 9, not " + forOne, forOne <= 9);
        assertEquals(12, all.size());
    }

    private String feed(String key) {
        return site.sessionCalendar.feed(key, Locale.ENGLISH);
    }

    private Session propose(Instant when) {
        return site.sessionService.propose(ADA, pairing, site.sessions.count(pairing) + 1, at(when, ROOM));
    }

    private static NewSession at(Instant when, String venue) {
        return new NewSession(when.toString(), "", "", "60", venue, "", QUESTION);
    }

    private void deliver() {
        site.noticeService.deliver(MANY);
    }

    private List<Entry> deliveredEntries() {
        int before = site.postbox.sent().size();
        deliver();
        return site.postbox.sent().stream()
                .skip(before)
                .flatMap(sent -> sent.calendar().stream())
                .map(Entry::only)
                .toList();
    }

    private List<PersonKey> recipients() {
        return site.postbox.recipients();
    }

    private Postbox.Sent to(String username) {
        return site.postbox.sent().stream()
                .filter(sent -> sent.to().equals(key(username)))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static List<String> said(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.method() + " " + entry.status() + " " + entry.sequence())
                .collect(Collectors.toList());
    }

    private static PersonKey key(String username) {
        return new PersonKey(username + "-key");
    }
}
