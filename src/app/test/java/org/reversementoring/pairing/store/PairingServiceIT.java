package org.reversementoring.pairing.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.call.Postbox;
import org.reversementoring.catalog.Topic;
import org.reversementoring.matching.Bond;
import org.reversementoring.matching.Emphasis;
import org.reversementoring.matching.Goal;
import org.reversementoring.matching.Policy;
import org.reversementoring.matching.Rules;
import org.reversementoring.pairing.Bell;
import org.reversementoring.pairing.EndReason;
import org.reversementoring.pairing.Ending;
import org.reversementoring.pairing.Finding;
import org.reversementoring.pairing.MyPairings;
import org.reversementoring.pairing.NewInvitation;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.Transition;
import org.reversementoring.profile.Facts;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Role;
import org.reversementoring.profile.Standing;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Notifications;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;
import org.reversementoring.session.NotesPage;
import org.reversementoring.session.Session;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class PairingServiceIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BEN = Readers.employee("ben");
    private static final Reader CLEO = Readers.employee("cleo");
    private static final Reader COORDINATOR = Readers.administrator();

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private int programme;

    public PairingServiceIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void begin() {
        programme = site.programme("Spring").id();
    }

    @Test
    public void a_mentee_asks_a_mentor_says_yes_and_they_are_partners() {
        Topic topic = site.topic("Generative AI");
        person("ada", 2, 2, Optional.empty(), Set.of(), topic);
        person("ben", 2, 2, Optional.empty(), Set.of());

        Pairing asked = invite(BEN, "ada", Part.MENTEE, topic.id(), "Show me?");
        PairingView invitation = mine(ADA).toAnswer().get(0);
        Pairing begun = site.pairingService.accept(ADA, invitation.id(), invitation.version());

        assertEquals(PairingState.ACCEPTED_BY_SOME, asked.state());
        assertEquals("Show me?", invitation.message());
        assertEquals(Optional.of(topic.name()), invitation.topic().map(Topic::name));
        assertEquals(Optional.of(Part.MENTOR), invitation.ownPart());
        assertEquals(PairingState.ACTIVE, begun.state());
        assertEquals(begun, site.pairings.byId(asked.id()).orElseThrow());
        assertEquals(Set.of(key("ben")), site.pairings.partnersOf(key("ada")));
        assertTrue(site.pairings.arePaired(key("ben"), key("ada")));
        assertEquals(1, site.places.taken(key("ada"), Part.MENTOR));
        assertEquals(1, site.places.taken(key("ben"), Part.MENTEE));
        assertEquals(
                List.of("INVITE by ben", "ACCEPT_AS_LAST by ada"),
                site.pairings.transitions(asked.id()).stream()
                        .map(PairingServiceIT::told)
                        .toList());
    }

    @Test
    public void partners_see_working_hours_and_others_do_not() {
        people("ben", "cleo", "dora");
        Profile dora = site.profiles.of(key("dora")).orElseThrow();
        site.transactions.inOne(() -> site.profiles.put(List.of(working(dora))));
        assertFalse(sees(BEN, "dora"));

        Pairing pairing = paired(BEN, "dora");

        assertTrue(sees(BEN, "dora"));
        assertFalse(sees(CLEO, "dora"));
        site.pairingService.endEarly(BEN, pairing.id(), pairing.version(), Optional.empty());
        assertFalse(sees(BEN, "dora"));
    }

    private static Profile working(Profile profile) {
        Participation said = profile.participation();
        return new Profile(
                profile.person(),
                profile.version(),
                profile.sortName(),
                profile.facts(),
                new Participation(
                        said.standing(),
                        said.role(),
                        said.mentorCapacity(),
                        said.menteeCapacity(),
                        "",
                        "",
                        said.format(),
                        People.outspoken().hours(),
                        "",
                        Optional.empty(),
                        List.of(),
                        Set.of(),
                        Set.of(),
                        said.programmes(),
                        Map.of()),
                profile.offers(),
                profile.wishes());
    }

    private boolean sees(Reader reader, String other) {
        return site.profileService
                .profile(reader, key(other))
                .orElseThrow()
                .hours()
                .isPresent();
    }

    @Test
    public void my_pairings_take_as_many_statements_however_many_there_are() {
        people("ada", "ben", "cleo", "dan", "erin");
        paired(BEN, "ada");
        tables.takeStatements();
        mine(ADA);
        int one = tables.takeStatements().size();
        paired(CLEO, "ada");
        paired(Readers.employee("dan"), "ada");
        tables.takeStatements();
        mine(ADA);

        assertEquals(one, tables.takeStatements().size());
        assertEquals(6, one);
    }

    @Test
    public void declining_expiring_and_withdrawing_look_alike_to_the_one_who_asked() {
        people("ada", "ben", "cleo", "dan");
        Pairing declined = invite(BEN, "ada", Part.MENTEE, 0, "");
        Pairing expired = invite(BEN, "cleo", Part.MENTEE, 0, "");
        site.pairingService.decline(ADA, declined.id(), 1);
        site.clock.pass(Pairing.TIME_TO_ANSWER);

        List<PairingView> past = mine(BEN).past();
        PairingView one = past.get(1);
        PairingView other = past.get(0);

        assertEquals(
                List.of(expired.id(), declined.id()),
                past.stream().map(PairingView::id).toList());
        assertEquals(one.ending(), other.ending());
        assertEquals(one.since(), other.since());
        assertEquals(one.state(), other.state());
        assertEquals(List.of(), mine(ADA).past());
        assertEquals(1, site.nightWatch.pass());
        assertEquals(0, site.nightWatch.pass());
        assertEquals(
                Ending.EXPIRED,
                site.pairings.byId(expired.id()).orElseThrow().ending().orElseThrow());
        assertEquals(
                Ending.DECLINED,
                site.pairings.byId(declined.id()).orElseThrow().ending().orElseThrow());
    }

    @Test
    public void whatever_stands_between_two_people_gets_the_same_answer() {
        person("ada", 2, 2, Optional.empty(), Set.of(key("ben")));
        person("ben", 5, 5, Optional.of("boss"), Set.of());
        person("boss", 2, 2, Optional.of("head"), Set.of());
        person("head", 2, 2, Optional.of("chief"), Set.of());
        person("peer", 2, 2, Optional.of("boss"), Set.of());
        person("full", 0, 2, Optional.empty(), Set.of());
        person("disliked", 2, 2, Optional.empty(), Set.of());
        person("chief", 2, 2, Optional.empty(), Set.of());

        for (String other : List.of("ada", "boss", "head", "peer", "full", "stranger")) {
            assertEquals(other, "pairing.invite.not-possible", refusal(() -> invite(BEN, other, Part.MENTEE, 0, "")));
        }
        assertEquals(
                "pairing.invite.not-possible",
                refusal(() -> invite(Readers.employee("boss"), "ben", Part.MENTEE, 0, "")));
        assertEquals(
                PairingState.ACCEPTED_BY_SOME,
                invite(BEN, "chief", Part.MENTEE, 0, "").state());
    }

    @Test
    public void whoever_asks_obeys_the_rules_of_the_programme_as_a_run_does() {
        Topic topic = site.topic("Generative AI");
        Topic other = site.topic("Short videos");
        person("ada", 2, 2, Optional.of("lead"), Set.of(), topic);
        person("ben", 5, 5, Optional.of("head"), Set.of(), topic);
        person("lead", 2, 2, Optional.of("head"), Set.of(), other);
        person("head", 2, 2, Optional.empty(), Set.of(), other);

        // Ben knows the topic as well as Ada does.
        assertEquals("pairing.invite.not-possible", refusal(() -> invite(BEN, "ada", Part.MENTEE, topic.id(), "")));
        decide(Rules.usual().with(org.reversementoring.matching.Rule.REVERSE, 0));
        Pairing asked = invite(BEN, "ada", Part.MENTEE, topic.id(), "");
        // What is decided meanwhile holds for the answer, too.
        site.conflicts.declare(new Bond(key("ada"), key("ben")), key("coordinator"), site.clock.instant());
        assertEquals("pairing.accept.not-possible", refusal(() -> site.pairingService.accept(ADA, asked.id(), 1)));
        assertEquals("pairing.invite.not-possible", refusal(() -> invite(BEN, "lead", Part.MENTEE, 0, "")));
        decide(Rules.usual()
                .with(org.reversementoring.matching.Rule.SAME_MANAGER, 0)
                .with(org.reversementoring.matching.Rule.CONFLICT, 0)
                .with(org.reversementoring.matching.Rule.REVERSE, 0)
                .with(org.reversementoring.matching.Rule.MINIMUM_SCORE, 1_000)
                .with(org.reversementoring.matching.Rule.REPORTING_LINE, 1));
        assertEquals(
                PairingState.ACTIVE,
                site.pairingService.accept(ADA, asked.id(), 1).state());
        assertEquals(
                PairingState.ACCEPTED_BY_SOME,
                invite(BEN, "lead", Part.MENTEE, 0, "").state());
        assertEquals(
                PairingState.ACCEPTED_BY_SOME,
                invite(ADA, "head", Part.MENTEE, 0, "").state());
    }

    @Test
    public void former_partners_begin_again_only_where_the_rules_let_them() {
        people("ada", "ben");
        Pairing pairing = paired(BEN, "ada");
        site.pairingService.endEarly(BEN, pairing.id(), pairing.version(), Optional.empty());

        assertEquals("pairing.invite.not-possible", refusal(() -> invite(BEN, "ada", Part.MENTEE, 0, "")));
        decide(Rules.usual().with(org.reversementoring.matching.Rule.FORMER_PARTNER, 0));
        assertEquals(
                PairingState.ACCEPTED_BY_SOME,
                invite(BEN, "ada", Part.MENTEE, 0, "").state());
    }

    @Test
    public void partners_go_on_unless_something_has_come_between_them() {
        people("ada", "ben");
        Pairing first = paired(BEN, "ada");
        Pairing next = site.pairingService.renew(BEN, first.id(), first.version(), true);
        site.conflicts.declare(new Bond(key("ada"), key("ben")), key("coordinator"), site.clock.instant());

        assertEquals("pairing.accept.not-possible", refusal(() -> site.pairingService.accept(ADA, next.id(), 1)));
        site.conflicts.forget(key("ada"));
        assertEquals(
                PairingState.ACTIVE,
                site.pairingService.accept(ADA, next.id(), 1).state());
    }

    private void decide(Rules rules) {
        int version = site.policies.of(programme).version();
        site.transactions.inOne(
                () -> site.policies.put(programme, new Policy(version, rules, Emphasis.usual(), Goal.FAIREST)));
    }

    @Test
    public void a_wish_of_one_s_own_to_avoid_somebody_holds_both_ways() {
        person("ada", 2, 2, Optional.empty(), Set.of(key("ben")));
        people("ben");

        assertEquals("pairing.invite.not-possible", refusal(() -> invite(ADA, "ben", Part.MENTOR, 0, "")));
    }

    @Test
    public void what_is_wrong_with_an_invitation_is_said_at_its_field() {
        people("ada", "ben");
        person("shy", 1, 1, Optional.empty(), Set.of());

        assertEquals("pairing.invite.oneself", refusal(() -> invite(BEN, "ben", Part.MENTEE, 0, "")));
        assertEquals("pairing.invite.nobody", refusal(() -> invite(BEN, "nobody", Part.MENTEE, 0, "")));
        assertEquals("form.field.required", refusal(() -> invite(BEN, "", Part.MENTEE, 0, "")));
        assertEquals("pairing.invite.topic", refusal(() -> invite(BEN, "ada", Part.MENTEE, 4711, "")));
        assertEquals("form.field.too-long", refusal(() -> invite(BEN, "ada", Part.MENTEE, 0, "x".repeat(501))));
        assertEquals(
                "pairing.invite.not-a-mentee",
                refusal(() -> invite(Readers.employee("stranger"), "ada", Part.MENTEE, 0, "")));
        assertThrows(NotPermitted.class, () -> invite(Reader.anonymous(), "ada", Part.MENTEE, 0, ""));
    }

    @Test
    public void two_people_have_one_pairing_at_a_time() {
        people("ada", "ben");
        invite(BEN, "ada", Part.MENTEE, 0, "");

        assertEquals("pairing.invite.already", refusal(() -> invite(BEN, "ada", Part.MENTEE, 0, "")));
        assertEquals("pairing.invite.already", refusal(() -> invite(ADA, "ben", Part.MENTEE, 0, "")));
    }

    @Test
    public void whoever_did_not_take_up_an_invitation_is_left_in_peace_and_may_ask_themselves() {
        people("ada", "ben");
        invite(BEN, "ada", Part.MENTEE, 0, "");
        site.clock.pass(Pairing.TIME_TO_ANSWER.plusHours(1));

        assertEquals("pairing.invite.not-possible", refusal(() -> invite(BEN, "ada", Part.MENTEE, 0, "")));
        Pairing other = invite(ADA, "ben", Part.MENTOR, 0, "");
        site.pairingService.withdraw(ADA, other.id(), 1);
        site.clock.pass(Duration.ofDays(91));

        assertEquals(
                PairingState.ACCEPTED_BY_SOME,
                invite(BEN, "ada", Part.MENTEE, 0, "").state());
    }

    @Test
    public void nobody_asks_more_people_than_they_can_talk_to() {
        people("ben", "ada", "cleo", "dan", "erin", "fay", "gil");
        for (String other : List.of("ada", "cleo", "dan", "erin", "fay")) {
            invite(BEN, other, Part.MENTEE, 0, "");
        }

        assertEquals("pairing.invite.too-many", refusal(() -> invite(BEN, "gil", Part.MENTEE, 0, "")));
    }

    @Test
    public void a_step_seen_in_an_old_tab_is_refused() {
        people("ada", "ben");
        Pairing pairing = paired(BEN, "ada");
        site.pairingService.pause(ADA, pairing.id(), pairing.version());

        assertEquals(
                "pairing.step.outdated",
                refusal(() -> site.pairingService.pause(BEN, pairing.id(), pairing.version())));
        assertEquals(3, site.pairings.transitions(pairing.id()).size());
    }

    @Test
    public void the_end_frees_the_places_and_keeps_the_reason_apart() {
        people("ada", "ben");
        Pairing pairing = paired(BEN, "ada");

        Pairing ended = site.pairingService.endEarly(BEN, pairing.id(), pairing.version(), Optional.of(EndReason.TIME));

        assertEquals(Optional.of(Ending.ENDED_EARLY), ended.ending());
        assertEquals(Set.of(), site.pairings.partnersOf(key("ben")));
        assertEquals(0, site.places.taken(key("ada"), Part.MENTOR));
        assertEquals(Map.of(EndReason.TIME, 1), site.endReasons.counts());
        assertEquals(Ending.ENDED_EARLY, mine(ADA).past().get(0).ending().orElseThrow());
    }

    @Test
    public void partners_go_on_the_other_way_round() {
        people("ada", "ben");
        Pairing first = paired(BEN, "ada");
        site.pairingService.beginClosing(ADA, first.id(), first.version());

        Pairing next = site.pairingService.renew(BEN, first.id(), first.version() + 1, true);
        assertEquals(
                "pairing.invite.already",
                refusal(() -> site.pairingService.renew(ADA, first.id(), first.version() + 1, false)));
        site.pairingService.accept(ADA, next.id(), next.version());

        assertEquals(OptionalInt.of(first.id()), next.predecessor());
        assertEquals(
                Optional.of(Ending.COMPLETED),
                site.pairings.byId(first.id()).orElseThrow().ending());
        assertEquals(1, site.places.taken(key("ben"), Part.MENTOR));
        assertEquals(0, site.places.taken(key("ben"), Part.MENTEE));
        assertTrue(site.pairings.arePaired(key("ada"), key("ben")));
        assertEquals("pairing.invite.already", refusal(() -> invite(BEN, "ada", Part.MENTEE, 0, "")));
    }

    @Test
    public void a_pairing_that_goes_on_begins_with_new_pages_and_the_old_ones_are_archived() {
        people("ada", "ben");
        site.notesWiki.promote(key("cleo"));
        Pairing first = paired(BEN, "ada");
        assertEquals(1, site.notesKeeper.pass(50));

        Pairing next = site.pairingService.renew(BEN, first.id(), first.version(), true);
        assertEquals("as long as it is only asked for", 0, site.notesKeeper.pass(50));
        site.pairingService.accept(ADA, next.id(), next.version());
        assertEquals(2, site.notesKeeper.pass(50));

        assertEquals(10, site.notesWiki.pages().size());
        assertEquals(5, site.notesHomes.pages(next.id()).size());
        assertEquals(
                site.notesHomes.pages(first.id()).stream()
                        .map(NotesPage::pageId)
                        .collect(Collectors.toSet()),
                site.notesWiki.archived());
    }

    @Test
    public void who_goes_on_together_takes_the_sessions_along_and_they_get_pages_among_the_new_notes() {
        people("ada", "ben");
        site.notesWiki.promote(key("cleo"));
        Pairing first = paired(BEN, "ada");
        Instant soon = site.clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(3));
        Session one = site.session(first.id(), soon);
        Session two = site.session(first.id(), soon.plus(Duration.ofDays(14)));
        site.notesKeeper.pass(50);
        long former = pageOf(one);

        Pairing next = site.pairingService.renew(BEN, first.id(), first.version(), true);
        site.pairingService.accept(ADA, next.id(), next.version());
        site.notesKeeper.pass(50);

        assertEquals(List.of(), site.sessions.ahead(List.of(first.id())));
        List<Session> ahead = site.sessions.ahead(List.of(next.id()));
        assertEquals(List.of(1, 2), ahead.stream().map(Session::number).toList());
        assertEquals(
                "calendars are told nothing, as nothing changes",
                List.of(one.entry(), two.entry()),
                ahead.stream().map(Session::entry).toList());
        assertEquals(Set.of(key("ada"), key("ben")), ahead.get(0).accepted());
        assertTrue("the former page stays to be read", site.notesWiki.archived().contains(former));
        assertNotEquals(former, pageOf(one));
        assertTrue(site.sessionService.page(ADA, one.id()).isPresent());
    }

    private long pageOf(Session session) {
        return site.notesHomes.pagesOfSessions(List.of(session.id())).get(session.id());
    }

    @Test
    public void whom_a_coordinator_brings_together_both_say_yes_before_they_are_partners() {
        people("ada", "ben", "cleo");
        Pairing proposed = propose(COORDINATOR, "ada", "ben");

        assertEquals(PairingState.PROPOSED, proposed.state());
        assertEquals(1, mine(ADA).toAnswer().size());
        assertEquals(1, mine(BEN).toAnswer().size());
        assertEquals(
                PairingState.ACCEPTED_BY_SOME,
                site.pairingService.accept(BEN, proposed.id(), 1).state());
        assertEquals(1, mine(BEN).waiting().size());
        assertEquals(
                PairingState.ACTIVE,
                site.pairingService.accept(ADA, proposed.id(), 2).state());
        assertThrows(NotPermitted.class, () -> propose(CLEO, "ada", "cleo"));
    }

    @Test
    public void a_pairing_is_in_the_programme_that_both_are_in_and_so_is_its_renewal() {
        int autumn = site.programme("Autumn").id();
        people("ada", "ben");
        joins("ada", programme, autumn);
        joins("ben", autumn);

        Pairing first = paired(BEN, "ada");
        Pairing next = site.pairingService.renew(ADA, first.id(), first.version(), false);

        assertEquals(autumn, first.programmeId());
        assertEquals(autumn, next.programmeId());
        assertEquals(Optional.of("Autumn"), mine(BEN).live().get(0).programme().map(Programme::name));
        assertEquals(
                Optional.of("Autumn"),
                site.pairingService
                        .all(COORDINATOR, next.id())
                        .get(0)
                        .programme()
                        .map(Programme::name));
    }

    @Test
    public void where_there_is_one_programme_it_is_not_mentioned() {
        people("ada", "ben");

        assertEquals(programme, paired(BEN, "ada").programmeId());
        assertEquals(Optional.empty(), mine(BEN).live().get(0).programme());
    }

    @Test
    public void of_several_programmes_the_one_who_asks_chooses() {
        int autumn = site.programme("Autumn").id();
        int winter = site.programme("Winter").id();
        people("ada", "ben");
        joins("ada", programme, autumn, winter);
        joins("ben", programme, autumn);

        assertEquals(
                List.of("Spring", "Autumn"),
                site.pairingService.programmesWith(BEN, key("ada")).stream()
                        .map(Programme::name)
                        .toList());
        assertEquals("form.field.required", refusal(() -> invite(0)));
        assertEquals("pairing.invite.programme.not-common", refusal(() -> invite(winter)));
        assertEquals("pairing.invite.programme.not-common", refusal(() -> invite(-1)));
        assertEquals(autumn, invite(autumn).programmeId());
    }

    private Pairing invite(int programmeId) {
        return site.pairingService.invite(BEN, new NewInvitation("ada", Part.MENTEE, programmeId, 0, ""));
    }

    @Test
    public void without_a_programme_in_common_nobody_is_asked() {
        int autumn = site.programme("Autumn").id();
        people("ada", "ben", "cleo");
        joins("ada", autumn);
        joins("cleo");

        assertEquals("pairing.invite.no-common-programme", refusal(() -> invite(programme)));
        assertEquals("pairing.invite.not-possible", refusal(() -> invite(BEN, "cleo", Part.MENTEE, 0, "")));
        assertEquals("pairing.invite.no-own-programme", refusal(() -> invite(CLEO, "ben", Part.MENTEE, 0, "")));
    }

    @Test
    public void in_a_closed_programme_nothing_begins_and_partners_stay_partners() {
        people("ada", "ben", "cleo");
        Pairing live = paired(BEN, "ada");
        Pairing asked = invite(CLEO, "ada", Part.MENTEE, 0, "");
        site.transactions.inOne(() -> site.programmes.change(programme, 1, "Spring", "", true));

        assertEquals("pairing.invite.no-own-programme", refusal(() -> invite(CLEO, "ben", Part.MENTEE, 0, "")));
        assertEquals("pairing.programme.closed", refusal(() -> site.pairingService.accept(ADA, asked.id(), 1)));
        assertEquals(
                "pairing.programme.closed",
                refusal(() -> site.pairingService.renew(BEN, live.id(), live.version(), false)));
        assertEquals("pairing.programme.closed", refusal(() -> propose(COORDINATOR, "cleo", "ben")));
        assertEquals(
                PairingState.PAUSED,
                site.pairingService.pause(BEN, live.id(), live.version()).state());
    }

    @Test
    public void others_know_nothing_and_coordinators_little() {
        people("ada", "ben", "cleo");
        Pairing pairing = invite(BEN, "ada", Part.MENTEE, 0, "Between us");

        assertEquals(Optional.empty(), site.pairingService.pairing(CLEO, pairing.id()));
        assertEquals(Optional.empty(), site.pairingService.pairing(Reader.anonymous(), pairing.id()));
        assertThrows(NotPermitted.class, () -> site.pairingService.accept(CLEO, pairing.id(), 1));
        assertThrows(NotPermitted.class, () -> site.pairingService.all(CLEO, Integer.MAX_VALUE));
        PairingView seen =
                site.pairingService.all(COORDINATOR, Integer.MAX_VALUE).get(0);
        assertEquals("", seen.message());
        assertEquals(Optional.empty(), seen.topic());
        assertEquals(Set.of(), seen.steps());
        assertEquals(2, seen.members().size());
    }

    @Test
    public void people_hear_by_mail_in_their_language_and_nobody_hears_of_a_rejection() {
        people("ada", "ben", "cleo", "dan");
        site.postbox.speak(key("ada"), Locale.GERMAN);
        Pairing accepted = paired(BEN, "ada");
        Pairing declined = invite(BEN, "cleo", Part.MENTEE, 0, "A secret");
        site.pairingService.decline(CLEO, declined.id(), 1);
        invite(BEN, "dan", Part.MENTEE, 0, "");
        site.clock.pass(Pairing.TIME_TO_ANSWER);
        site.nightWatch.pass();

        assertEquals(12, site.noticeService.deliver(100));
        assertEquals(0, site.noticeService.deliver(100));

        List<Postbox.Sent> sent = site.postbox.sent();
        assertEquals(
                List.of(key("ada"), key("ben"), key("cleo"), key("ben"), key("dan"), key("ben")),
                sent.stream().map(Postbox.Sent::to).toList());
        assertTrue(sent.get(0).text(), sent.get(0).text().startsWith("Guten Tag"));
        assertTrue(sent.get(1).subject(), sent.get(1).subject().contains("Ada"));
        assertTrue(sent.get(0).text().contains("https://wiki.example/pairing/" + accepted.id()));
        assertEquals(sent.get(3).subject().replace("Cleo", "Dan"), sent.get(5).subject());
        assertTrue(sent.stream().noneMatch(letter -> letter.text().contains("A secret")));
    }

    @Test
    public void whoever_said_yes_to_a_proposal_hears_that_it_came_to_nothing_whatever_the_other_did() {
        people("ada", "ben", "cleo", "dan");
        Pairing declined = propose(COORDINATOR, "ada", "ben");
        site.pairingService.accept(BEN, declined.id(), 1);
        site.pairingService.decline(ADA, declined.id(), 2);
        Pairing unanswered = propose(COORDINATOR, "cleo", "dan");
        site.pairingService.accept(CLEO, unanswered.id(), 1);
        site.clock.pass(Pairing.TIME_TO_ANSWER);
        site.nightWatch.pass();

        site.noticeService.deliver(100);

        List<Postbox.Sent> ended = site.postbox.sent().stream()
                .filter(letter -> letter.subject().contains("did not come about"))
                .toList();
        assertEquals(
                List.of(key("ben"), key("cleo")),
                ended.stream().map(Postbox.Sent::to).toList());
        assertEquals(ended.get(0).subject().replace("Ada", "Dan"), ended.get(1).subject());
    }

    @Test
    public void of_a_proposal_that_nobody_has_taken_up_nobody_hears() {
        people("ada", "ben");
        Pairing declined = propose(COORDINATOR, "ada", "ben");
        site.pairingService.decline(ADA, declined.id(), 1);

        site.noticeService.deliver(100);

        assertEquals(
                List.of(key("ada"), key("ben")),
                site.postbox.sent().stream().map(Postbox.Sent::to).toList());
    }

    @Test
    public void the_wiki_shows_everybody_the_same_news_in_their_language() {
        people("ada", "ben", "cleo");
        site.bell.speak(key("ada"), Locale.GERMAN);
        Pairing accepted = paired(BEN, "ada");
        site.pairingService.decline(
                CLEO, invite(BEN, "cleo", Part.MENTEE, 0, "A secret").id(), 1);

        site.noticeService.deliver(100);

        List<Bell.Rung> rung = site.bell.rung();
        assertEquals(site.postbox.recipients(), rung.stream().map(Bell.Rung::to).toList());
        Notifications.Shown asked = rung.get(0).shown();
        assertEquals("Sie sind zu einem Mentoring eingeladen", asked.title());
        assertTrue(asked.text(), asked.text().startsWith("Sie werden gefragt, ob Sie mit Ben"));
        assertEquals("https://wiki.example/pairing/" + accepted.id(), asked.address());
        assertEquals(asked.about(), rung.get(1).shown().about());
        assertEquals("An invitation to mentoring has ended", rung.get(3).shown().title());
        assertTrue(rung.stream().noneMatch(one -> one.toString().contains("secret")));
    }

    @Test
    public void a_letter_that_the_server_refuses_is_tried_again_and_nothing_is_shown_twice() {
        people("ada", "ben");
        invite(BEN, "ada", Part.MENTEE, 0, "");
        site.postbox.breakDown(true);
        assertEquals(1, site.noticeService.deliver(100));
        site.postbox.breakDown(false);
        assertEquals(0, site.noticeService.deliver(100));
        site.clock.pass(Duration.ofMinutes(31));

        assertEquals(1, site.noticeService.deliver(100));
        assertEquals(List.of(key("ada")), site.postbox.recipients());
        assertEquals(1, site.bell.rung().size());
    }

    @Test
    public void what_the_wiki_fails_to_show_is_tried_again_and_no_letter_is_sent_twice() {
        people("ada", "ben");
        invite(BEN, "ada", Part.MENTEE, 0, "");
        site.bell.breakDown(true);
        assertEquals(1, site.noticeService.deliver(100));
        for (int attempt = 1; attempt < 5; attempt++) {
            site.clock.pass(Duration.ofHours(3));
            assertEquals(0, site.noticeService.deliver(100));
        }
        assertEquals(0, tables.activeObjects().count(NoticeRow.class));
        assertEquals(List.of(key("ada")), site.postbox.recipients());
    }

    @Test
    public void without_notifications_the_letter_is_enough_and_without_a_mail_server_it_waits() {
        people("ada", "ben", "cleo");
        site.bell.setUp(false);
        invite(BEN, "ada", Part.MENTEE, 0, "");
        assertEquals(1, site.noticeService.deliver(100));
        site.bell.setUp(true);
        site.postbox.setUp(false);
        invite(BEN, "cleo", Part.MENTEE, 0, "");
        assertEquals(1, site.noticeService.deliver(100));
        site.postbox.setUp(true);

        assertEquals(1, site.noticeService.deliver(100));
        assertEquals(List.of(key("ada"), key("cleo")), site.postbox.recipients());
        assertEquals(
                List.of(key("cleo")),
                site.bell.rung().stream().map(Bell.Rung::to).toList());
    }

    @Test
    public void of_what_the_night_finds_coordinators_hear_once() {
        people("ada", "ben", "cleo", "dan");
        site.coordinators.consistOf(key("ada"), key("erin"));
        paired(BEN, "ada");
        paired(CLEO, "dan");
        site.noticeService.deliver(100);
        site.accounts.remove("ben");
        site.accounts.remove("dan");
        site.nightWatch.pass();
        site.nightWatch.pass();
        int before = site.bell.rung().size();

        site.noticeService.deliver(100);

        List<Bell.Rung> raised = site.bell.rung().stream()
                .skip(before)
                .filter(one -> one.shown().title().equals("Please look at a mentoring pairing"))
                .toList();
        assertEquals(
                List.of(key("ada"), key("erin"), key("erin")),
                raised.stream().map(Bell.Rung::to).toList());
        assertTrue(raised.get(2).shown().text(), raised.get(2).shown().text().contains("pairing of Ada"));
    }

    @Test
    public void the_night_finds_who_has_gone_and_who_has_become_a_manager() {
        people("ada", "ben", "cleo", "dan");
        Pairing one = paired(BEN, "ada");
        Pairing other = paired(Readers.employee("dan"), "cleo");
        assertEquals(0, site.nightWatch.pass());
        assertEquals(Set.of(), mine(ADA).live().get(0).findings());

        Profile ben = site.profiles.of(key("ben")).orElseThrow();
        site.transactions.inOne(() -> site.profiles.put(List.of(new Profile(
                ben.person(),
                ben.version(),
                ben.sortName(),
                new Facts(
                        "",
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.of(key("ada")),
                        "",
                        Optional.empty(),
                        List.of()),
                ben.participation(),
                List.of(),
                List.of()))));
        site.accounts.remove("dan");
        site.nightWatch.pass();
        site.nightWatch.pass();

        assertEquals(Set.of(Finding.REPORTING_LINE), mine(ADA).live().get(0).findings());
        assertEquals(Set.of(Finding.REPORTING_LINE), mine(BEN).live().get(0).findings());
        assertEquals(Set.of(Finding.GONE), mine(CLEO).live().get(0).findings());
        assertEquals(
                List.of(Set.of(Finding.GONE), Set.of(Finding.REPORTING_LINE)),
                site.pairingService.all(COORDINATOR, Integer.MAX_VALUE).stream()
                        .map(PairingView::findings)
                        .toList());
        site.pairingService.endEarly(COORDINATOR, other.id(), other.version(), Optional.empty());
        site.pairingService.endEarly(ADA, one.id(), one.version(), Optional.empty());
        site.nightWatch.pass();
        assertEquals(0, tables.activeObjects().count(FindingRow.class));
    }

    @Test
    public void in_read_only_mode_nothing_moves() {
        people("ada", "ben");
        Pairing pairing = invite(BEN, "ada", Part.MENTEE, 0, "");
        site.becomeReadOnly();

        assertThrows(Refused.class, () -> site.pairingService.accept(ADA, pairing.id(), 1));
        assertEquals(1, site.pairings.byId(pairing.id()).orElseThrow().version());
    }

    @Test
    public void of_all_who_act_at_once_one_wins_and_one_step_is_written() throws Exception {
        people("ada", "ben");
        for (int round = 0; round < 5; round++) {
            Pairing pairing = round == 0 ? paired(BEN, "ada") : renewed();
            List<String> outcomes = atOnce(Stream.iterate(0, n -> n < 16, n -> n + 1)
                    .<Attempt>map(n -> () -> switch (n % 4) {
                        case 0 -> site.pairingService.pause(ADA, pairing.id(), pairing.version());
                        case 1 -> site.pairingService.beginClosing(BEN, pairing.id(), pairing.version());
                        case 2 -> site.pairingService.beginClosing(ADA, pairing.id(), pairing.version());
                        default ->
                            site.pairingService.endEarly(
                                    COORDINATOR, pairing.id(), pairing.version(), Optional.empty());
                    })
                    .toList());
            List<Transition> written = site.pairings.transitions(pairing.id());
            Pairing after = site.pairings.byId(pairing.id()).orElseThrow();

            assertEquals(
                    outcomes.toString(),
                    1,
                    outcomes.stream().filter("done"::equals).count());
            assertEquals(
                    outcomes.toString(),
                    15,
                    outcomes.stream().filter("pairing.step.outdated"::equals).count());
            assertEquals(3, written.size());
            assertEquals(after.state(), written.get(2).to());
            assertEquals(after.state().isLive() ? 1 : 0, site.places.taken(key("ada"), Part.MENTOR));
            finish(after);
        }
    }

    /** Another pairing of Ada and Ben, as after a coordinator has brought them together. */
    private Pairing renewed() {
        tables.activeObjects().deleteWithSQL(ParticipantRow.class, "1 = 1");
        return paired(BEN, "ada");
    }

    private void finish(Pairing pairing) {
        if (pairing.state().isLive()) {
            site.pairingService.endEarly(ADA, pairing.id(), pairing.version(), Optional.empty());
        }
    }

    @Test
    public void the_last_place_is_given_once_however_many_say_yes_at_once() throws Exception {
        List<String> mentees = List.of("ben", "cleo", "dan", "erin");
        person("ada", 2, 0, Optional.empty(), Set.of());
        mentees.forEach(this::people);
        List<Pairing> asked = mentees.stream()
                .map(mentee -> invite(Readers.employee(mentee), "ada", Part.MENTEE, 0, ""))
                .toList();

        List<String> outcomes = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            outcomes = atOnce(asked.stream()
                    .<Attempt>map(one -> () -> site.pairingService.accept(ADA, one.id(), 1))
                    .toList());
        }

        assertEquals(
                outcomes.toString(),
                2,
                outcomes.stream().filter("pairing.accept.no-place"::equals).count());
        assertEquals(2, site.places.taken(key("ada"), Part.MENTOR));
        assertEquals(2, site.pairings.partnersOf(key("ada")).size());
        assertEquals(2, mine(ADA).live().size());
    }

    @Test
    public void two_who_ask_each_other_at_once_have_one_invitation() throws Exception {
        people("ada", "ben");

        List<String> outcomes = atOnce(
                List.of(() -> invite(ADA, "ben", Part.MENTEE, 0, ""), () -> invite(BEN, "ada", Part.MENTEE, 0, "")));

        assertTrue(outcomes.toString(), outcomes.containsAll(List.of("done", "pairing.invite.already")));
        assertEquals(1, site.pairings.of(key("ada"), 10).size());
        MyPairings ada = mine(ADA);
        assertEquals(1, ada.toAnswer().size() + ada.waiting().size());
    }

    private interface Attempt {
        Pairing make();
    }

    /** What becomes of each: {@code done}, or the reason. */
    private static List<String> atOnce(List<Attempt> attempts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(attempts.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<String>> outcomes = new ArrayList<>();
            for (Attempt attempt : attempts) {
                outcomes.add(threads.submit(() -> {
                    start.await();
                    try {
                        attempt.make();
                        return "done";
                    } catch (Refused refused) {
                        return refused.violations().get(0).messageKey();
                    }
                }));
            }
            start.countDown();
            List<String> told = new ArrayList<>();
            for (Future<String> outcome : outcomes) {
                told.add(outcome.get());
            }
            return told;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String refusal(Attempt attempt) {
        return assertThrows(Refused.class, attempt::make).violations().stream()
                .map(Violation::messageKey)
                .findFirst()
                .orElseThrow();
    }

    private static String told(Transition transition) {
        return transition.step() + " by "
                + transition.by().orElseThrow().value().replace("-key", "");
    }

    private MyPairings mine(Reader reader) {
        return site.pairingService.mine(reader);
    }

    private Pairing invite(Reader reader, String other, Part part, int topicId, String message) {
        return site.pairingService.invite(reader, new NewInvitation(other, part, 0, topicId, message));
    }

    private Pairing propose(Reader reader, String mentor, String mentee) {
        site.pairingService.proposeAll(
                reader, programme, List.of(new PairingService.Proposal(key(mentor), key(mentee), OptionalInt.empty())));
        return site.pairings.between(key(mentor), key(mentee)).get(0);
    }

    private Pairing paired(Reader mentee, String mentor) {
        Pairing asked = invite(mentee, mentor, Part.MENTEE, 0, "");
        return site.pairingService.accept(Readers.employee(mentor), asked.id(), asked.version());
    }

    private void people(String... usernames) {
        Stream.of(usernames).forEach(username -> person(username, 5, 5, Optional.empty(), Set.of()));
    }

    private void person(
            String username,
            int mentees,
            int mentors,
            Optional<String> manager,
            Set<PersonKey> avoided,
            Topic... topics) {
        Profile empty = People.somebody(username);
        List<Topic> offered =
                topics.length == 0 ? List.of(site.topic("What only " + username + " knows")) : List.of(topics);
        Participation none = Participation.none();
        site.transactions.inOne(() -> site.profiles.put(List.of(new Profile(
                empty.person(),
                0,
                empty.sortName(),
                new Facts(
                        "",
                        OptionalInt.empty(),
                        Optional.empty(),
                        manager.map(PairingServiceIT::key),
                        "",
                        Optional.empty(),
                        List.of()),
                new Participation(
                        Standing.TAKING_PART,
                        Role.BOTH,
                        mentees,
                        mentors,
                        "",
                        "",
                        none.format(),
                        none.hours(),
                        "",
                        Optional.empty(),
                        List.of(),
                        Set.of(),
                        avoided,
                        Set.of(programme),
                        Map.of()),
                offered.stream()
                        .map(topic -> new Offer(topic.id(), new Level(4), ""))
                        .toList(),
                List.of()))));
    }

    private void joins(String username, Integer... programmes) {
        Profile profile = site.profiles.of(key(username)).orElseThrow();
        site.transactions.inOne(() -> site.profiles.put(List.of(People.in(profile, programmes))));
    }

    private static PersonKey key(String username) {
        return People.account(username).key();
    }
}
