package org.reversementoring.recognition.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.goal.NewGoal;
import org.reversementoring.pairing.GroupFormat;
import org.reversementoring.pairing.NewTerms;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Part;
import org.reversementoring.profile.People;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.HistoryQuery;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.recognition.Award;
import org.reversementoring.recognition.AwardService;
import org.reversementoring.recognition.Badge;
import org.reversementoring.recognition.HonourService;
import org.reversementoring.recognition.HoursService;
import org.reversementoring.recognition.NewAward;
import org.reversementoring.session.Session;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class AwardsIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BEN = Readers.employee("ben");
    private static final Reader CARL = Readers.employee("carl");
    private static final Reader CORA = Readers.coordinator();
    private static final Duration DAY = Duration.ofDays(1);

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private Programme programme;
    private int pairing;

    public AwardsIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void pair() {
        programme = site.programme("Sales");
        site.profiles.put(
                Stream.of("ada", "ben", "carl", "cora").map(People::somebody).toList());
        pairing = site.pair(programme.id(), ADA.loggedIn(), BEN.loggedIn());
    }

    /** On the next whole hour after some days. */
    private Session held(int pairingId, int days) {
        return site.held(pairingId, later(days));
    }

    /** Of Ada's, with Ben and two others. */
    private Pairing circle() {
        return site.group(
                programme.id(),
                GroupFormat.CIRCLE,
                ADA.loggedIn(),
                BEN.loggedIn(),
                new PersonKey("dora-key"),
                new PersonKey("emil-key"));
    }

    private Instant later(int days) {
        Instant hour = Instant.ofEpochSecond((site.clock.instant().getEpochSecond() / 3600 + 1) * 3600);
        return hour.plus(DAY.multipliedBy(days));
    }

    /** One hour was agreed on; after this time, somebody says that it was over. */
    private void held(int pairingId, int days, Duration time) {
        Session session = site.session(pairingId, later(days));
        site.clock.pass(
                Duration.between(site.clock.instant(), session.slot().start()).plus(time));
        site.sessionService.hold(ADA, session.id(), session.version());
    }

    private static Set<Badge> badges(List<Award> awards) {
        Set<Badge> badges = new HashSet<>();
        awards.forEach(award -> badges.add(award.badge()));
        return badges;
    }

    private Set<Badge> badges(Reader reader) {
        return badges(site.awardService.mine(reader));
    }

    @Test
    public void a_held_session_is_awarded_to_both_by_the_next_minute() {
        Session session = held(pairing, 1);
        assertEquals(Set.of(), badges(ADA));

        assertEquals(2, site.awarding.follow(100));

        Award award = site.awardService.mine(BEN).get(0);
        assertEquals(
                new Award(
                        award.id(),
                        Badge.FIRST_SESSION,
                        "",
                        "",
                        BEN.loggedIn(),
                        programme.id(),
                        OptionalInt.of(pairing),
                        Optional.empty(),
                        session.since(),
                        Optional.empty(),
                        false),
                award);
        assertEquals("nothing is left to do", 0, site.awarding.follow(100));
        assertEquals("by night it is the same", 0, site.awarding.recount());
        assertEquals(Optional.of(award), site.awardService.mine(BEN, award.id()));
        assertEquals(Optional.empty(), site.awardService.mine(ADA, award.id()));
    }

    @Test
    public void a_fact_that_is_taken_back_takes_its_badge_along_and_a_new_one_brings_another() {
        Session session = held(pairing, 1);
        site.awarding.follow(100);
        Award award = site.awardService.mine(ADA).get(0);

        site.sessionService.miss(ADA, session.id(), session.version());
        assertEquals(2, site.awarding.follow(100));

        assertEquals(Set.of(), badges(ADA));
        assertEquals(
                Optional.of(site.clock.instant()),
                site.awards.byId(award.id()).orElseThrow().revokedAt());
        held(pairing, 14);
        site.awarding.follow(100);
        Award again = site.awardService.mine(ADA).get(0);
        assertTrue("what was issued for the first one stays revoked", again.id() != award.id());
    }

    @Test
    public void an_earlier_fact_corrects_an_award_and_keeps_it() {
        Session first = held(pairing, 1);
        Session second = held(pairing, 14);
        site.awarding.recount();
        Award award = site.awardService.mine(ADA).get(0);

        site.sessionService.miss(ADA, first.id(), first.version());
        site.awarding.recount();

        Award corrected = site.awardService.mine(ADA).get(0);
        assertEquals(award.id(), corrected.id());
        assertEquals(second.since(), corrected.awardedAt());
    }

    @Test
    public void a_goal_that_is_reached_is_awarded_by_the_next_minute_and_goes_when_it_is_open_again() {
        int goal = site.pairGoalService.write(ADA, pairing, new NewGoal("Publish it", false, "", "", "", "", 0, ""));
        assertEquals("writing it earns nothing", 0, site.awarding.follow(100));

        site.pairGoalService.reach(BEN, goal, 1);

        assertEquals(2, site.awarding.follow(100));
        assertEquals(Set.of(Badge.GOAL_REACHED), badges(ADA));
        assertEquals(Set.of(Badge.GOAL_REACHED), badges(BEN));
        site.pairGoalService.reopen(ADA, goal, 2);
        assertEquals(2, site.awarding.follow(100));
        assertEquals(Set.of(), badges(ADA));
        assertEquals("by night it is the same", 0, site.awarding.recount());
    }

    @Test
    public void goals_rhythm_and_completion_are_awarded_from_any_starting_state() {
        for (int i = 0; i < 6; i++) {
            held(pairing, 14);
        }
        int goal = site.pairGoalService.write(ADA, pairing, new NewGoal("Publish it", false, "", "", "", "", 0, ""));
        site.pairGoalService.reach(ADA, goal, 1);
        agree();
        complete();
        wrong(ADA.loggedIn(), Badge.SWITCHED_ROLES);
        wrong(CARL.loggedIn(), Badge.FIRST_SESSION);
        wrong(BEN.loggedIn(), Badge.GOAL_REACHED);

        site.awarding.recount();

        Set<Badge> earned =
                Set.of(Badge.FIRST_SESSION, Badge.STEADY_RHYTHM, Badge.GOAL_REACHED, Badge.PROGRAMME_COMPLETED);
        assertEquals(earned, badges(ADA));
        assertEquals(earned, badges(BEN));
        assertEquals(Set.of(), badges(CARL));
        List<Award> before = site.awardService.mine(BEN);
        assertEquals(0, site.awarding.recount());
        assertEquals(before, site.awardService.mine(BEN));
    }

    private void agree() {
        write();
        site.agreementService.sign(BEN, pairing, 1);
    }

    private void write() {
        site.agreementService.write(
                ADA, pairing, 0, new NewTerms("Learn", "Video", "Shows", "Tries", "9", "2", "Between us", "We say so"));
    }

    private void complete() {
        Pairing live = site.pairings.byId(pairing).orElseThrow();
        Pairing closing = site.keep(live.beginClosing(ADA, site.clock.instant()));
        site.clock.pass(DAY);
        site.keep(closing.complete(ADA, site.clock.instant()));
    }

    @Test
    public void an_end_that_nobody_agreed_on_completes_no_programme_and_is_certified_as_taking_part() {
        for (int i = 0; i < 3; i++) {
            held(pairing, 14);
        }
        write();
        complete();

        site.awarding.recount();

        assertEquals("one signature is no agreement", Set.of(Badge.FIRST_SESSION), badges(ADA));
        assertFalse(site.hoursService.completion(ADA, pairing).orElseThrow().asAgreed());
    }

    private void wrong(PersonKey person, Badge badge) {
        site.awards.add(new Award(
                0,
                badge,
                "",
                "",
                person,
                programme.id(),
                OptionalInt.of(999),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                false));
    }

    @Test
    public void of_a_circle_counts_what_somebody_was_there_for_and_leaving_takes_nothing_away() {
        Pairing circle = circle();
        held(circle.id(), 1);
        site.clock.pass(DAY);
        Pairing joined = site.keep(
                site.pairings.byId(circle.id()).orElseThrow().join(CARL.loggedIn(), Part.MENTEE, site.clock.instant()));
        site.awarding.recount();

        assertEquals(Set.of(Badge.FIRST_SESSION, Badge.CIRCLE_HOST), badges(ADA));
        assertEquals(Set.of(), badges(CARL));

        held(circle.id(), 2);
        site.clock.pass(DAY);
        site.keep(site.pairings.byId(circle.id()).orElseThrow().leave(CARL, site.clock.instant()));
        site.keep(site.pairings.byId(circle.id()).orElseThrow().leave(BEN, site.clock.instant()));
        site.awarding.recount();
        assertEquals("came before the second, left after it", Set.of(Badge.FIRST_SESSION), badges(CARL));
        assertEquals(Set.of(Badge.FIRST_SESSION), badges(BEN));
        assertEquals(
                joined.id(), site.awardService.mine(CARL).get(0).pairingId().orElseThrow());
        assertEquals(0, site.awarding.recount());
    }

    @Test
    public void whoever_is_taken_out_of_a_circle_keeps_what_was_theirs_and_earns_no_more_there() {
        Pairing circle = circle();
        held(circle.id(), 1);
        site.clock.pass(DAY);
        site.keep(
                site.pairings.byId(circle.id()).orElseThrow().join(CARL.loggedIn(), Part.MENTEE, site.clock.instant()));
        site.clock.pass(DAY);
        for (Reader person : List.of(CARL, BEN)) {
            site.keep(
                    site.pairings.byId(circle.id()).orElseThrow().remove(ADA, person.loggedIn(), site.clock.instant()));
        }
        held(circle.id(), 2);
        site.clock.pass(DAY);
        site.awarding.recount();

        assertEquals("came after the first, was taken out before the second", Set.of(), badges(CARL));
        assertEquals(Set.of(Badge.FIRST_SESSION), badges(BEN));
        assertEquals(0, site.awarding.recount());
    }

    @Test
    public void a_rule_that_is_off_gives_nothing_from_then_on_and_takes_nothing_back() {
        held(pairing, 1);
        site.awarding.follow(100);
        site.clock.pass(DAY);
        site.honourService.turn(CORA, programme.id(), Badge.FIRST_SESSION, false);
        int other = site.pair(programme.id(), CARL.loggedIn(), new PersonKey("dora-key"));
        held(other, 3);

        site.awarding.recount();
        assertEquals(Set.of(Badge.FIRST_SESSION), badges(ADA));
        assertEquals(Set.of(), badges(CARL));

        site.honourService.turn(CORA, programme.id(), Badge.FIRST_SESSION, true);
        site.awarding.recount();
        assertEquals(Set.of(Badge.FIRST_SESSION), badges(CARL));
        List<Change> told = site.historyService.page(
                CORA, new HistoryQuery(Optional.of(Matter.Area.RECOGNITION), Optional.empty(), OptionalInt.empty(), 5));
        assertEquals(Badge.FIRST_SESSION.titleKey(), told.get(0).difference().field());
        assertThrows(
                NotPermitted.class, () -> site.honourService.turn(ADA, programme.id(), Badge.FIRST_SESSION, false));
        assertThrows(NotPermitted.class, () -> site.honourService.rules(ADA, programme.id()));
    }

    @Test
    public void a_coordinator_gives_by_hand_with_a_reason_and_takes_back() {
        int id = site.honourService.give(
                CORA, programme.id(), new NewAward("ada", "OWN_WORDS", " Chief  \u202Elistener ", "She listens."));

        Award award = site.awardService.mine(ADA).get(0);
        assertEquals("Chief listener", award.ownTitle());
        assertEquals("She listens.", award.reason());
        assertEquals(Optional.of(CORA.loggedIn()), award.by());
        assertEquals("facts leave it alone", 0, site.awarding.recount());
        assertEquals(
                "recognition.award.already", refusal(new NewAward("ada", "OWN_WORDS", "chief listener", "Once more.")));
        assertEquals("recognition.give.oneself", refusal(new NewAward("cora", "TRAILBLAZER", "", "Me.")));
        assertEquals("page.user.unknown", refusal(new NewAward("nobody", "TRAILBLAZER", "", "Who?")));
        assertEquals("form.field.required", refusal(new NewAward("ada", "TRAILBLAZER", "", " ")));
        assertEquals(
                "a badge by rule is not given",
                "recognition.give.badge.required",
                refusal(new NewAward("ada", "FIRST_SESSION", "", "Because.")));
        assertEquals(1, site.honourService.given(CORA, programme.id()).size());

        assertThrows(NotPermitted.class, () -> site.honourService.takeBack(BEN, id));
        site.honourService.takeBack(CORA, id);
        site.honourService.takeBack(CORA, id);
        assertEquals(Set.of(), badges(ADA));
        assertEquals(List.of(), site.honourService.given(CORA, programme.id()));
        site.honourService.give(CORA, programme.id(), new NewAward("carl", "TRAILBLAZER", "", "He went first."));
        assertEquals(
                "the history says which badge",
                List.of(Badge.TRAILBLAZER.titleKey(), "Chief listener", "Chief listener"),
                site
                        .historyService
                        .page(
                                CORA,
                                new HistoryQuery(
                                        Optional.of(Matter.Area.RECOGNITION), Optional.empty(), OptionalInt.empty(), 5))
                        .stream()
                        .map(change -> change.difference().after())
                        .toList());
    }

    private String refusal(NewAward typed) {
        return assertThrows(Refused.class, () -> site.honourService.give(CORA, programme.id(), typed))
                .violations()
                .get(0)
                .messageKey();
    }

    @Test
    public void nobody_is_shown_who_does_not_want_it() {
        held(pairing, 1);
        site.honourService.give(CORA, programme.id(), new NewAward("ada", "TRAILBLAZER", "", "First of all."));
        site.awarding.follow(100);

        assertFalse(site.awardService.shows(ADA));
        assertEquals(List.of(), site.awardService.shown(BEN, ADA.loggedIn()));
        assertEquals(List.of(), wall(BEN));

        site.awardService.show(ADA, true);
        site.awardService.show(ADA, true);
        assertEquals(
                Set.of(Badge.FIRST_SESSION, Badge.TRAILBLAZER), badges(site.awardService.shown(BEN, ADA.loggedIn())));
        assertEquals(2, wall(BEN).size());
        assertEquals("nobody without a name", List.of(), wall(Reader.anonymous()));
        assertEquals(List.of(), site.awardService.shown(Reader.anonymous(), ADA.loggedIn()));

        Award first = site.awardService.mine(ADA).stream()
                .filter(award -> award.badge() == Badge.FIRST_SESSION)
                .findFirst()
                .orElseThrow();
        assertThrows(NotPermitted.class, () -> site.awardService.hide(BEN, first.id(), true));
        site.awardService.hide(ADA, first.id(), true);
        assertEquals(Set.of(Badge.TRAILBLAZER), badges(site.awardService.shown(BEN, ADA.loggedIn())));
        assertEquals(1, wall(BEN).size());
        site.awardService.hide(ADA, first.id(), false);
        assertEquals(2, wall(BEN).size());

        site.awardService.show(ADA, false);
        assertEquals(List.of(), wall(BEN));
    }

    private List<AwardService.Displayed> wall(Reader reader) {
        return site.awardService
                .wall(reader, OptionalInt.empty(), OptionalInt.empty(), 10)
                .awards();
    }

    @Test
    public void the_wall_is_turned_page_by_page_in_as_many_statements_for_many_as_for_one() {
        site.awardService.show(ADA, true);
        site.awardService.show(BEN, true);
        for (int i = 0; i < 7; i++) {
            site.honourService.give(CORA, programme.id(), new NewAward("ada", "OWN_WORDS", "Title " + i, "Why."));
        }
        Programme other = site.programme("Other");
        site.honourService.give(CORA, other.id(), new NewAward("ben", "TRAILBLAZER", "", "Why."));

        Set<Integer> seen = new HashSet<>();
        OptionalInt after = OptionalInt.empty();
        do {
            AwardService.Wall page = site.awardService.wall(CARL, OptionalInt.of(programme.id()), after, 3);
            page.awards().forEach(one -> assertTrue(seen.add(one.award().id())));
            after = page.next();
        } while (after.isPresent());
        assertEquals(7, seen.size());
        tables.takeStatements();
        site.awardService.wall(CARL, OptionalInt.empty(), OptionalInt.empty(), 50);
        assertEquals(1, tables.takeStatements().size());
    }

    @Test
    public void somebody_who_is_forgotten_is_forgotten_here_and_not_awarded_again() {
        held(pairing, 1);
        site.awarding.follow(100);
        Award award = site.awardService.mine(ADA).get(0);
        site.thanksService.say(BEN, pairing, "", "Thank you for your patience.");

        site.profileService.forget(ADA.loggedIn());

        assertEquals(Optional.empty(), site.awards.byId(award.id()));
        assertEquals(List.of(), site.thanksService.given(BEN));
        site.awarding.follow(100);
        site.awarding.recount();
        assertEquals(List.of(), site.awards.holding(List.of(ADA.loggedIn())));
    }

    @Test
    public void thanks_stay_between_the_two_unless_the_thanked_shows_them() {
        site.thanksService.say(BEN, pairing, "", " Thank you\r\nfor your patience. ");

        int id = site.thanksService.received(ADA).get(0).thank().id();
        assertEquals(
                "Thank you\nfor your patience.",
                site.thanksService.received(ADA).get(0).thank().text());
        assertEquals(List.of(), site.thanksService.shown(CARL, ADA.loggedIn()));
        assertThrows(NotPermitted.class, () -> site.thanksService.show(BEN, id, true));
        assertThrows(NotPermitted.class, () -> site.thanksService.takeBack(ADA, id));
        assertThrows(NotPermitted.class, () -> site.thanksService.say(CARL, pairing, "", "Me too."));
        assertThrows(Refused.class, () -> site.thanksService.say(BEN, pairing, "carl", "Not a partner."));

        site.thanksService.show(ADA, id, true);
        assertEquals(
                Optional.of(People.account("ben")),
                site.thanksService.shown(CARL, ADA.loggedIn()).get(0).other());
        assertEquals(List.of(), site.thanksService.shown(Reader.anonymous(), ADA.loggedIn()));
        site.thanksService.takeBack(BEN, id);
        assertEquals(List.of(), site.thanksService.received(ADA));
    }

    @Test
    public void hours_are_counted_by_month_and_a_certificate_names_its_owner_alone() {
        assertEquals(List.of(), site.hoursService.mine(ADA));
        held(pairing, 1, Duration.ofMinutes(20));
        held(pairing, 40, Duration.ofHours(1));
        held(pairing, 1, Duration.ofHours(5));
        agree();
        assertEquals(Optional.empty(), site.hoursService.completion(ADA, pairing));
        complete();

        HoursService.Record mine = site.hoursService.mine(ADA).get(0);
        assertEquals("Sales", mine.programme());
        assertEquals(3, mine.sessions());
        assertEquals(
                "until somebody said that it was over, and at most as agreed",
                Duration.ofMinutes(20 + 60 + 60),
                mine.time());
        assertTrue(mine.months().size() >= 2);
        HoursService.Completion completion =
                site.hoursService.completion(BEN, pairing).orElseThrow();
        assertEquals("Ben", completion.owner());
        assertEquals(Part.MENTEE, completion.part());
        assertEquals(3, completion.sessions());
        assertTrue(completion.asAgreed());
        assertEquals(List.of(completion), site.hoursService.completions(BEN));
        assertEquals(Optional.empty(), site.hoursService.completion(CARL, pairing));
        assertEquals(List.of(), site.hoursService.mine(CARL));
    }

    @Test
    public void the_lines_of_rules_say_since_when_one_is_off() {
        site.honourService.turn(CORA, programme.id(), Badge.GOAL_REACHED, false);

        for (HonourService.Line line : site.honourService.rules(CORA, programme.id())) {
            assertEquals(line.rule() == Badge.GOAL_REACHED, line.offSince().isPresent());
        }
    }
}
