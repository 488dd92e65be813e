package org.reversementoring.session.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.call.Postbox;
import org.reversementoring.pairing.GroupFormat;
import org.reversementoring.pairing.NewTerms;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.Participant;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.People;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;
import org.reversementoring.session.Attendee;
import org.reversementoring.session.NewSession;
import org.reversementoring.session.Preparation;
import org.reversementoring.session.Session;
import org.reversementoring.session.SessionFact;
import org.reversementoring.session.SessionList;
import org.reversementoring.session.SessionMove;
import org.reversementoring.session.SessionService;
import org.reversementoring.session.SessionState;
import org.reversementoring.session.SessionStep;
import org.reversementoring.session.SessionView;
import org.reversementoring.session.Strain;
import org.reversementoring.session.TimeChoice;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class SessionIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BEN = Readers.employee("ben");
    private static final Reader CLEO = Readers.employee("cleo");
    private static final Instant NEXT_WEEK = Instant.parse("2026-12-01T10:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
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

    public SessionIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void a_pairing_that_has_begun() {
        programme = site.programme("Spring");
        pairing = site.pair(programme.id(), key("ada"), key("ben"));
    }

    @Test
    public void what_was_proposed_is_there_as_it_was_typed() {
        Session proposed = site.sessionService.propose(
                ADA,
                pairing,
                1,
                new NewSession("", "2026-12-01", "10:00", "45", " Café  Roth ", "Prompts that help", "Why?\r\nHow?"));

        SessionView seen = view(BEN, proposed.id());

        assertEquals(Optional.of(proposed), site.sessions.byId(proposed.id()));
        assertEquals(NEXT_WEEK, seen.slot().start());
        assertEquals(Duration.ofMinutes(45), seen.slot().length());
        assertEquals("Café Roth", seen.venue().text());
        assertEquals(new Preparation("Prompts that help", "Why?\nHow?"), seen.preparation());
        assertEquals(Optional.of("Ada"), seen.proposedBy().map(Account::fullName));
        assertEquals(List.of(false, true), accepted(seen));
        assertTrue(seen.waitsForReader());
        assertFalse(view(ADA, proposed.id()).waitsForReader());
        assertTrue(view(ADA, proposed.id()).proposed());
        assertFalse(seen.hasPage());
        assertEquals(SessionStep.PROPOSE, seen.last().step());
        assertEquals(List.of(SessionStep.PROPOSE), told());
    }

    /** Every step of the life of a session, each told once. */
    @Test
    public void a_session_is_accepted_changed_accepted_again_and_held() {
        Session one = propose(ADA, NEXT_WEEK);
        one = site.sessionService.accept(BEN, one.id(), one.version());
        assertEquals(SessionState.ACCEPTED, one.state());
        one = change(BEN, one, NEXT_WEEK.plus(WEEK), "Room 5", "Why?");
        assertEquals(SessionState.MOVED, one.state());
        assertEquals(1, one.entry().sequence());
        assertEquals(List.of(true, false), accepted(view(BEN, one.id())));
        one = change(ADA, one, NEXT_WEEK.plus(WEEK), "https://meet.example/x", "Why?");
        one = change(ADA, one, NEXT_WEEK.plus(WEEK), "https://meet.example/x", "How?");
        assertEquals(2, one.entry().sequence());
        one = site.sessionService.accept(ADA, one.id(), one.version());
        site.clock.pass(WEEK.multipliedBy(3));
        one = site.sessionService.hold(BEN, one.id(), one.version());
        assertEquals(SessionState.HELD, one.state());
        one = site.sessionService.miss(ADA, one.id(), one.version());

        assertEquals(SessionState.CANCELLED, one.state());
        assertEquals(Optional.of(one), site.sessions.byId(one.id()));
        assertEquals(
                List.of(
                        SessionStep.PROPOSE,
                        SessionStep.ACCEPT_FOR_GOOD,
                        SessionStep.MOVE,
                        SessionStep.RELOCATE,
                        SessionStep.PREPARE,
                        SessionStep.ACCEPT_FOR_GOOD,
                        SessionStep.HOLD,
                        SessionStep.MISS),
                told());
    }

    /** Every state by everybody by everything that can be pressed, through the service. */
    @Test
    public void whoever_may_do_what_in_each_state_may_do_it_and_nobody_else_anything() {
        List<Reader> strangers = List.of(CLEO, Readers.coordinator(), Readers.administrator(), Reader.anonymous());
        for (SessionState state : SessionState.values()) {
            for (Press press : PRESSES) {
                Session session = in(state);
                for (Reader stranger : strangers) {
                    assertThrows(
                            state + " " + press.name(), NotPermitted.class, () -> press.of(site, stranger, session));
                }
                assertEquals(Optional.of(session), site.sessions.byId(session.id()));
            }
            for (Reader own : List.of(ADA, BEN)) {
                Set<SessionStep> shown = new TreeSet<>(view(own, in(state).id()).steps());
                Set<SessionStep> taken = new TreeSet<>();
                for (Press press : PRESSES) {
                    Session session = in(state);
                    int before = site.sessionSteps.size();
                    try {
                        press.of(site, own, session);
                        told().stream().skip(before).forEach(taken::add);
                    } catch (Refused refused) {
                        assertEquals(Optional.of(session), site.sessions.byId(session.id()));
                    }
                }
                assertEquals(state + " " + own.person(), shown, taken);
            }
        }
    }

    /** A button. */
    private record Press(String name, Pressing pressing) {
        Session of(Site site, Reader reader, Session session) {
            return pressing.of(site, reader, session);
        }
    }

    private interface Pressing {
        Session of(Site site, Reader reader, Session session);
    }

    private static final List<Press> PRESSES = List.of(
            new Press("accept", (site, reader, one) -> site.sessionService.accept(reader, one.id(), one.version())),
            new Press(
                    "move",
                    (site, reader, one) -> site.sessionService.change(
                            reader,
                            one.id(),
                            one.version(),
                            typed(one.slot().start().plusSeconds(4_320_000), "", ""))),
            new Press(
                    "relocate",
                    (site, reader, one) -> site.sessionService.change(
                            reader, one.id(), one.version(), typed(one.slot().start(), "Room 7", ""))),
            new Press(
                    "prepare",
                    (site, reader, one) -> site.sessionService.change(
                            reader,
                            one.id(),
                            one.version(),
                            typed(one.slot().start(), one.venue().text(), "Who?"))),
            new Press("cancel", (site, reader, one) -> site.sessionService.cancel(reader, one.id(), one.version())),
            new Press("hold", (site, reader, one) -> site.sessionService.hold(reader, one.id(), one.version())),
            new Press("miss", (site, reader, one) -> site.sessionService.miss(reader, one.id(), one.version())));

    /** A session of a pairing of its own, proposed by Ada, in a state; it is ahead unless it was held. */
    private Session in(SessionState state) {
        site.pairingService.endEarly(ADA, pairing, version(), Optional.empty());
        pairing = site.pair(programme.id(), key("ada"), key("ben"));
        Instant start = Instant.ofEpochSecond(site.clock.instant().getEpochSecond() / 3600 * 3600)
                .plus(WEEK);
        return switch (state) {
            case PROPOSED -> propose(ADA, start);
            case ACCEPTED -> site.session(pairing, start);
            case MOVED -> change(ADA, site.session(pairing, start), start.plus(Duration.ofDays(1)), "Room 5", "");
            case HELD -> site.held(pairing, start);
            case CANCELLED -> {
                Session one = propose(ADA, start);
                yield site.sessionService.cancel(BEN, one.id(), one.version());
            }
        };
    }

    @Test
    public void nobody_else_sees_sessions_or_times() {
        Session one = propose(ADA, NEXT_WEEK);

        for (Reader stranger : List.of(CLEO, Readers.coordinator(), Readers.administrator(), Reader.anonymous())) {
            assertEquals(Optional.empty(), site.sessionService.session(stranger, one.id()));
            assertEquals(Optional.empty(), site.sessionService.list(stranger, pairing, 1));
            assertEquals(Optional.empty(), site.sessionService.page(stranger, one.id()));
            assertEquals(Optional.empty(), site.timesService.times(stranger, pairing, OptionalInt.empty(), "60"));
            assertThrows(
                    NotPermitted.class,
                    () -> site.sessionService.propose(stranger, pairing, 2, typed(NEXT_WEEK.plus(WEEK), "", "")));
        }
        List<PairingView> seenByAda = views(List.of(pairing));
        assertEquals(Map.of(), site.sessionService.next(CLEO, seenByAda));
        assertThrows(NotPermitted.class, () -> site.sessionService.next(Reader.anonymous(), seenByAda));
        assertThrows(NotPermitted.class, () -> site.sessionService.accept(ADA, 4711, 1));
    }

    @Test
    public void whoever_looks_at_an_old_page_does_nothing_to_what_others_have_changed() {
        Session seen = propose(ADA, NEXT_WEEK);
        change(ADA, seen, NEXT_WEEK.plus(WEEK), "Room 5", "");

        assertRefused("session.step.outdated", () -> site.sessionService.accept(BEN, seen.id(), seen.version()));
        assertRefused("session.step.outdated", () -> site.sessionService.cancel(BEN, seen.id(), seen.version()));

        assertEquals(List.of(SessionStep.PROPOSE, SessionStep.MOVE), told());
    }

    @Test
    public void a_double_click_proposes_one_session() {
        propose(ADA, NEXT_WEEK);

        assertRefused(
                "session.propose.outdated",
                () -> site.sessionService.propose(ADA, pairing, 1, typed(NEXT_WEEK, "", "")));
        assertRefused(
                "session.propose.outdated",
                () -> site.sessionService.propose(BEN, pairing, 1, typed(NEXT_WEEK.plus(WEEK), "", "")));

        assertEquals(1, site.sessions.count(pairing));
    }

    @Test
    public void of_two_who_write_at_the_same_moment_the_database_lets_one() {
        Session one = propose(ADA, NEXT_WEEK);
        Pairing both = site.pairings.byId(pairing).orElseThrow();
        SessionMove yes = one.accept(BEN, both, site.clock.instant());
        SessionMove no = one.cancel(ADA, both, site.clock.instant());
        site.transactions.inOne(() -> site.sessions.keep(yes));

        assertRefused("session.step.outdated", () -> site.transactions.inOne(() -> site.sessions.keep(no)));

        assertEquals(Optional.of(yes.after()), site.sessions.byId(one.id()));
    }

    @Test
    public void nothing_different_is_nothing() {
        Session one = propose(ADA, NEXT_WEEK);

        assertEquals(one, change(BEN, one, NEXT_WEEK, "Room 5", ""));
        assertEquals(List.of(SessionStep.PROPOSE), told());
    }

    @Test
    public void two_sessions_of_a_pairing_are_never_at_the_same_time() {
        propose(ADA, NEXT_WEEK);
        Session other = propose(BEN, NEXT_WEEK.plus(WEEK));

        assertRefused(
                "session.plan.overlaps",
                () -> site.sessionService.propose(
                        ADA, pairing, 3, typed(NEXT_WEEK.plus(Duration.ofMinutes(45)), "", "")));
        assertRefused("session.plan.overlaps", () -> change(ADA, other, NEXT_WEEK, "Room 5", ""));
        change(ADA, other, NEXT_WEEK.plus(WEEK).plus(Duration.ofMinutes(15)), "Room 5", "");
    }

    @Test
    public void there_are_so_many_ahead_at_most() {
        for (int i = 0; i < SessionService.MOST_AHEAD; i++) {
            propose(ADA, NEXT_WEEK.plus(WEEK.multipliedBy(i)));
        }

        assertFalse(list(ADA, 1).proposable());
        assertRefused("session.propose.too-many", () -> propose(ADA, NEXT_WEEK.minus(Duration.ofDays(3))));
    }

    @Test
    public void what_has_passed_is_held_or_lapses_by_itself_and_once() {
        Session stands = site.session(pairing, NEXT_WEEK);
        Session waits = propose(BEN, NEXT_WEEK.plus(Duration.ofHours(2)));
        Session ahead = propose(BEN, NEXT_WEEK.plus(WEEK));
        assertEquals(0, site.sessionWatch.pass(MANY));
        site.clock.pass(Duration.between(site.clock.instant(), NEXT_WEEK.plus(Duration.ofHours(3))));

        assertEquals(2, site.sessionWatch.pass(MANY));
        assertEquals(0, site.sessionWatch.pass(MANY));

        assertEquals(SessionState.HELD, state(stands));
        assertEquals(SessionState.CANCELLED, state(waits));
        assertEquals(SessionState.PROPOSED, state(ahead));
        assertEquals(SessionStep.LAPSE, view(ADA, waits.id()).last().step());
        assertEquals(Optional.empty(), view(ADA, waits.id()).last().by());
        assertEquals(List.of(SessionStep.HOLD, SessionStep.LAPSE), told().subList(told().size() - 2, told().size()));
    }

    @Test
    public void with_the_end_of_a_pairing_its_sessions_ahead_are_cancelled_and_those_that_were_stay() {
        Session held = site.held(pairing, NEXT_WEEK);
        Session ahead = site.session(pairing, NEXT_WEEK.plus(WEEK));

        site.pairingService.endEarly(BEN, pairing, version(), Optional.empty());

        assertEquals(SessionState.HELD, state(held));
        assertEquals(SessionState.CANCELLED, state(ahead));
        assertEquals(
                ahead.entry().sequence() + 1,
                site.sessions.byId(ahead.id()).orElseThrow().entry().sequence());
        assertEquals(SessionStep.CANCEL, told().get(told().size() - 1));
        assertEquals(2, list(ADA, 1).past().size());
        assertEquals(Set.of(), view(ADA, held.id()).steps());
        assertFalse(list(ADA, 1).proposable());
        assertRefused("session.step.not-now", () -> propose(ADA, NEXT_WEEK.plus(WEEK.multipliedBy(3))));
    }

    @Test
    public void during_a_break_sessions_stay_and_none_is_proposed() {
        Session ahead = site.session(pairing, NEXT_WEEK);
        site.pairingService.pause(ADA, pairing, version());

        assertEquals(SessionState.ACCEPTED, state(ahead));
        assertFalse(list(ADA, 1).proposable());
        assertEquals(Optional.empty(), site.timesService.times(ADA, pairing, OptionalInt.empty(), "60"));
        assertRefused("session.step.not-now", () -> propose(ADA, NEXT_WEEK.plus(WEEK)));
        site.sessionService.cancel(BEN, ahead.id(), ahead.version());
    }

    @Test
    public void whoever_is_forgotten_is_named_nowhere_and_the_sessions_stay() {
        Session one = site.session(pairing, NEXT_WEEK);
        site.sessionService.cancel(ADA, one.id(), one.version());
        Session other = propose(ADA, NEXT_WEEK);

        site.profileService.forget(key("ada"));

        Session kept = site.sessions.byId(other.id()).orElseThrow();
        assertEquals(Optional.empty(), kept.proposedBy());
        assertEquals(Set.of(), kept.accepted());
        assertEquals(
                Set.of(key("ben")), site.sessions.byId(one.id()).orElseThrow().accepted());
        assertEquals(Optional.empty(), view(BEN, one.id()).last().by());
        site.sessionService.accept(BEN, other.id(), other.version());
        assertFalse(everything().contains("ada-key"));
    }

    /** All that is kept of sessions. */
    private String everything() {
        StringBuilder all = new StringBuilder();
        for (SessionRow row : tables.activeObjects().find(SessionRow.class, Query.select())) {
            all.append(row.getProposedByKey()).append(' ');
        }
        for (SessionStepRow row : tables.activeObjects().find(SessionStepRow.class, Query.select())) {
            all.append(row.getPersonKey()).append(' ');
        }
        for (AcceptanceRow row : tables.activeObjects().find(AcceptanceRow.class, Query.select())) {
            all.append(row.getPersonKey()).append(' ');
        }
        return all.toString();
    }

    @Test
    public void nothing_is_done_while_the_site_is_read_only() {
        Session one = site.session(pairing, NEXT_WEEK);
        site.clock.pass(WEEK.multipliedBy(3));
        site.becomeReadOnly();

        assertEquals(0, site.sessionWatch.pass(MANY));
        assertThrows(Refused.class, () -> site.sessionService.cancel(ADA, one.id(), one.version()));
        assertThrows(Refused.class, () -> propose(ADA, NEXT_WEEK.plus(WEEK)));
        assertEquals(SessionState.ACCEPTED, state(one));
    }

    @Test
    public void the_list_shows_what_is_ahead_and_turns_the_pages_of_what_has_been() {
        List<Session> held = new ArrayList<>();
        for (int i = 0; i <= SessionService.MOST_ON_A_PAGE; i++) {
            held.add(0, site.held(pairing, NEXT_WEEK.plus(WEEK.multipliedBy(i))));
        }
        Instant after = site.clock.instant().plus(WEEK);
        Session later = propose(ADA, after.plus(WEEK));
        Session sooner = propose(ADA, after);

        assertEquals(List.of(sooner.id(), later.id()), ids(list(BEN, 1).ahead()));
        assertEquals(
                held.stream()
                        .limit(SessionService.MOST_ON_A_PAGE)
                        .map(Session::id)
                        .toList(),
                ids(list(BEN, 1).past()));
        assertTrue(list(BEN, 1).more());
        assertEquals(
                List.of(held.get(SessionService.MOST_ON_A_PAGE).id()),
                ids(list(BEN, 2).past()));
        assertFalse(list(BEN, 2).more());
        assertEquals(1, list(BEN, -5).page());
    }

    @Test
    public void the_next_of_many_pairings_takes_as_many_statements_as_of_one() {
        propose(ADA, NEXT_WEEK);
        List<PairingView> one = views(List.of(pairing));
        tables.takeStatements();
        site.sessionService.next(ADA, one);
        int next = tables.takeStatements().size();
        site.sessionService.list(ADA, pairing, 1);
        int list = tables.takeStatements().size();
        List<Integer> pairings = new ArrayList<>(List.of(pairing));
        for (String other : List.of("cleo", "dan", "eve")) {
            pairings.add(site.pair(programme.id(), key("ada"), key(other)));
            for (int i = 1; i < 9; i++) {
                site.session(pairings.get(pairings.size() - 1), NEXT_WEEK.plus(WEEK.multipliedBy(i)));
            }
        }
        for (int i = 1; i < 9; i++) {
            propose(ADA, NEXT_WEEK.plus(WEEK.multipliedBy(i)));
        }
        List<PairingView> all = views(pairings);
        tables.takeStatements();

        Map<Integer, SessionView> found = site.sessionService.next(ADA, all);
        assertEquals(next, tables.takeStatements().size());
        site.sessionService.list(ADA, pairing, 1);
        assertEquals(list, tables.takeStatements().size());

        assertEquals(Set.copyOf(pairings), found.keySet());
        assertEquals(NEXT_WEEK, found.get(pairing).slot().start());
    }

    /** As Ada sees them. */
    private List<PairingView> views(List<Integer> pairings) {
        return pairings.stream()
                .flatMap(id -> site.pairingService.pairing(ADA, id).stream())
                .toList();
    }

    @Test
    public void facts_tell_what_may_be_counted_and_nothing_that_was_written() {
        Session held = site.held(pairing, NEXT_WEEK);
        Session ahead = propose(BEN, NEXT_WEEK.plus(WEEK));
        tables.takeStatements();

        List<SessionFact> facts = site.sessions.facts(List.of(pairing, pairing + 1));

        assertEquals(1, tables.takeStatements().size());
        assertEquals(
                List.of(
                        new SessionFact(
                                held.id(), pairing, SessionState.HELD, NEXT_WEEK, Duration.ofHours(1), held.since()),
                        new SessionFact(
                                ahead.id(),
                                pairing,
                                SessionState.PROPOSED,
                                NEXT_WEEK.plus(WEEK),
                                Duration.ofHours(1),
                                ahead.since())),
                facts);
    }

    @Test
    public void times_come_from_hours_and_zones_the_signed_cadence_and_what_else_both_have() {
        site.agreementService.write(ADA, pairing, 0, terms("3"));
        Session held = site.held(pairing, NEXT_WEEK);
        assertAllAround("not signed by both yet", NEXT_WEEK.plus(WEEK.multipliedBy(2)), times(ADA));
        site.agreementService.sign(BEN, pairing, 1);
        site.agreementService.write(BEN, pairing, 1, terms("4"));
        int other = site.pair(programme.id(), key("ben"), key("cleo"));
        Instant due = NEXT_WEEK.plus(WEEK.multipliedBy(3));
        site.session(other, due);

        TimeChoice choice = times(ADA);

        assertEquals(2, choice.number());
        assertEquals(Duration.ofMinutes(60), choice.length());
        assertEquals("one a day", 5, choice.times().size());
        assertAllAround("what has been signed by all holds", due, choice);
        assertTrue(choice.times().stream()
                .noneMatch(time ->
                        site.sessions.ahead(List.of(other)).get(0).slot().overlaps(time.slot())));
        assertTrue(
                "no weekend as long as there are hours at which both work",
                choice.times().stream()
                        .flatMap(time -> time.attendees().stream())
                        .allMatch(one -> one.strain().orElseThrow().compareTo(Strain.OUTSIDE_WORK) < 0));
        assertEquals(
                List.of(true, false),
                choice.turns().stream().map(TimeChoice.Turn::reader).toList());
        assertEquals(
                choice.times().stream().map(TimeChoice.OfferedTime::slot).toList(),
                times(BEN).times().stream().map(TimeChoice.OfferedTime::slot).toList());
        assertEquals(
                Duration.ofMinutes(90),
                site.timesService
                        .times(ADA, pairing, OptionalInt.empty(), "90")
                        .orElseThrow()
                        .length());
        assertEquals(SessionState.HELD, state(held));
    }

    private static void assertAllAround(String why, Instant due, TimeChoice choice) {
        assertTrue(
                why,
                choice.times().stream()
                        .allMatch(time ->
                                Duration.between(time.slot().start(), due).abs().compareTo(Duration.ofDays(4)) < 0));
    }

    @Test
    public void whoever_met_at_night_is_counted_and_the_time_itself_is_none_of_what_stands_in_the_way_of_moving_it() {
        Session early = site.session(pairing, Instant.parse("2026-12-01T07:00:00Z"));

        assertEquals(
                List.of(1, 1),
                times(ADA).turns().stream().map(TimeChoice.Turn::outside).toList());
        TimeChoice moving = site.timesService
                .times(BEN, pairing, OptionalInt.of(early.id()), "60")
                .orElseThrow();
        assertEquals(
                List.of(0, 0),
                moving.turns().stream().map(TimeChoice.Turn::outside).toList());
    }

    @Test
    public void of_more_than_two_nobody_waits_for_all() {
        pairing = three();
        Session proposed = propose(BEN, NEXT_WEEK);
        Session other = site.sessionService.accept(CLEO, proposed.id(), proposed.version());
        assertEquals("both are mentees", SessionState.PROPOSED, other.state());
        Session stands = site.sessionService.accept(ADA, other.id(), other.version());
        Session moved = change(CLEO, stands, NEXT_WEEK.plus(WEEK), "Room 5", "");
        Session again = site.sessionService.accept(ADA, moved.id(), moved.version());

        assertEquals(SessionState.ACCEPTED, stands.state());
        assertEquals(SessionState.ACCEPTED, again.state());
        assertTrue("whoever has not answered still can", view(BEN, again.id()).waitsForReader());
        assertEquals(
                List.of("Ben", "Ada", "Cleo"),
                view(BEN, again.id()).attendees().stream()
                        .map(one -> one.account().orElseThrow().fullName())
                        .toList());
        assertEquals(List.of(false, true, true), accepted(view(BEN, again.id())));
        assertEquals(3, times(ADA).turns().size());
    }

    @Test
    public void the_sessions_of_a_group_follow_those_who_come_and_go() {
        Pairing group = site.group(programme.id(), GroupFormat.CIRCLE, key("ada"), key("ben"), key("cleo"));
        Session before = site.session(group.id(), NEXT_WEEK);
        site.noticeService.deliver(MANY);
        int sent = site.postbox.sent().size();

        Pairing more = site.keep(group.join(key("dan"), Part.MENTEE, site.clock.instant()));
        site.keep(more.leave(BEN, site.clock.instant()));
        site.noticeService.deliver(MANY);

        Session after = site.sessions.byId(before.id()).orElseThrow();
        assertEquals(SessionState.ACCEPTED, after.state());
        assertEquals(Set.of(key("ada"), key("cleo")), after.accepted());
        assertEquals(before.entry().sequence() + 1, after.entry().sequence());
        assertEquals(
                Map.of(key("dan"), "METHOD:REQUEST", key("ben"), "METHOD:CANCEL"),
                site.postbox.sent().stream()
                        .skip(sent)
                        .collect(Collectors.toMap(Postbox.Sent::to, letter -> letter.calendar()
                                .orElseThrow()
                                .lines()
                                .filter(line -> line.startsWith("METHOD:"))
                                .findFirst()
                                .orElseThrow())));
        assertEquals(Optional.empty(), site.sessionService.session(BEN, before.id()));
        assertTrue(view(Readers.employee("dan"), before.id()).waitsForReader());
    }

    /** Ada, who teaches Ben and Cleo. */
    private int three() {
        Instant now = site.clock.instant();
        Pairing asked = site.pairings.begin(Pairings.Beginning.invitation(
                programme.id(),
                List.of(
                        new Participant(key("ada"), Part.MENTOR, true),
                        new Participant(key("ben"), Part.MENTEE, true),
                        new Participant(key("cleo"), Part.MENTEE, false)),
                OptionalInt.empty(),
                "",
                key("ada"),
                now));
        site.transactions.inOne(() -> site.pairings.keep(asked.accept(CLEO, now)));
        return asked.id();
    }

    private TimeChoice times(Reader reader) {
        return site.timesService
                .times(reader, pairing, OptionalInt.empty(), "60")
                .orElseThrow();
    }

    private static NewTerms terms(String weeks) {
        return new NewTerms("Learn together", "", "", "", "9", weeks, "", "");
    }

    private Session propose(Reader reader, Instant start) {
        return site.sessionService.propose(
                reader, pairing, site.sessions.count(pairing) + 1, typed(start, "Room 5", ""));
    }

    private Session change(Reader reader, Session one, Instant start, String venue, String questions) {
        return site.sessionService.change(reader, one.id(), one.version(), typed(start, venue, questions));
    }

    private static NewSession typed(Instant start, String venue, String questions) {
        return new NewSession(start.toString(), "", "", "60", venue, "", questions);
    }

    private SessionView view(Reader reader, int id) {
        return site.sessionService.session(reader, id).orElseThrow();
    }

    private SessionList list(Reader reader, int page) {
        return site.sessionService.list(reader, pairing, page).orElseThrow();
    }

    private SessionState state(Session session) {
        return site.sessions.byId(session.id()).orElseThrow().state();
    }

    private int version() {
        return site.pairings.byId(pairing).map(Pairing::version).orElseThrow();
    }

    private List<SessionStep> told() {
        return site.sessionSteps.stream().map(SessionMove::step).toList();
    }

    private static List<Boolean> accepted(SessionView view) {
        return view.attendees().stream().map(Attendee::accepted).toList();
    }

    private static List<Integer> ids(List<SessionView> views) {
        return views.stream().map(SessionView::id).toList();
    }

    private static void assertRefused(String message, Runnable step) {
        assertEquals(
                List.of(message),
                assertThrows(Refused.class, step::run).violations().stream()
                        .map(Violation::messageKey)
                        .toList());
    }

    private static PersonKey key(String username) {
        return People.account(username).key();
    }
}
