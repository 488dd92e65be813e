package org.reversementoring.feedback.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.feedback.Fact;
import org.reversementoring.feedback.HealthService;
import org.reversementoring.feedback.HealthState;
import org.reversementoring.feedback.HealthView;
import org.reversementoring.feedback.Occasion;
import org.reversementoring.feedback.PairHealth;
import org.reversementoring.feedback.Question;
import org.reversementoring.feedback.Sheet;
import org.reversementoring.pairing.NewTerms;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.profile.People;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.session.NewSession;
import org.reversementoring.session.Session;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class HealthIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BEN = Readers.employee("ben");
    private static final Reader CORA = Readers.coordinator();
    private static final NewTerms EVERY_THREE_WEEKS =
            new NewTerms("Canary purpose", "", "", "", "12", "3", "Canary secret", "");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private int programme;
    private int pairing;

    public HealthIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void pair() {
        programme = site.programme("Reverse").id();
        pairing = site.pair(programme, ADA.loggedIn(), BEN.loggedIn());
    }

    @Test
    public void whoever_meets_as_agreed_is_well() {
        signs();
        site.held(pairing, in(2));
        site.session(pairing, in(21));

        PairHealth health = health();

        assertEquals(HealthState.WELL, health.state());
        assertTrue(health.facts().contains(new Fact(Fact.Kind.HELD, 1, Optional.empty())));
        assertTrue(kinds(health).contains(Fact.Kind.NEXT_PLANNED));
        assertFalse(kinds(health).contains(Fact.Kind.BEHIND));
    }

    @Test
    public void whoever_has_not_met_for_one_and_a_half_times_as_long_as_agreed_has_stalled() {
        signs();
        site.held(pairing, in(2));
        site.clock.pass(Duration.ofDays(31));
        assertEquals(HealthState.WELL, health().state());
        site.clock.pass(Duration.ofDays(1));

        assertEquals(HealthState.STALLED, health().state());
        assertEquals(Fact.Kind.BEHIND, health().facts().get(0).kind());
        site.session(pairing, in(3));
        assertEquals(HealthState.WELL, health().state());
    }

    @Test
    public void whoever_has_met_once_in_a_year_is_not_on_the_way() {
        signs();
        site.clock.pass(Duration.ofDays(340));
        assertEquals(HealthState.STALLED, health().state());
        site.held(pairing, in(1));
        assertEquals(HealthState.SELDOM, health().state());
        assertEquals(Fact.Kind.SELDOM, health().facts().get(0).kind());

        site.held(pairing, in(10));
        site.held(pairing, in(10));
        assertEquals(HealthState.WELL, health().state());
    }

    @Test
    public void after_a_break_time_is_counted_anew() {
        signs();
        move("pause");
        site.clock.pass(Duration.ofDays(60));
        assertEquals(HealthState.PAUSED, health().state());
        move("resume");

        assertEquals(HealthState.WELL, health().state());
    }

    @Test
    public void what_waits_is_named() {
        site.clock.pass(Duration.ofDays(1));
        assertEquals(HealthState.WELL, health().state());
        assertTrue(kinds(health()).contains(Fact.Kind.NOT_SIGNED));
        site.clock.pass(Duration.ofDays(14));
        site.held(pairing, in(1));
        assertEquals(HealthState.UNSIGNED, health().state());
        site.sessionService.propose(
                ADA,
                pairing,
                2,
                new NewSession(in(12).toString(), "", "", "60", "Canary room", "Canary objective", ""));
        site.clock.pass(Duration.ofDays(8));
        assertEquals(HealthState.WAITING, health().state());
        move("closing");
        assertEquals(HealthState.ENDING, health().state());
    }

    @Test
    public void a_low_mood_is_told_to_coordinators_but_not_to_one_who_takes_part() {
        signs();
        for (int i = 0; i < 3; i++) {
            Session session = site.held(pairing, in(2));
            says(ADA, session, "NO");
            says(BEN, session, i == 0 ? "NO" : "YES");
        }
        assertEquals("they can still change their answers", HealthState.WELL, health().state());
        site.clock.pass(Duration.ofDays(1));

        assertEquals(HealthState.STRAINED, health().state());
        Reader adaCoordinates = new Reader(ADA.person(), false, true, ADA.locale(), ADA.zone());
        assertEquals(
                HealthState.WELL,
                site.healthService
                        .health(adaCoordinates, programme, any -> true, 1)
                        .pairs()
                        .get(0)
                        .state());
    }

    private void says(Reader reader, Session session, String said) {
        site.feedbackService.answer(
                reader,
                new Sheet(pairing, Occasion.SESSION, session.id()),
                Map.of(Question.WORTHWHILE, said, Question.OPENLY, "NO", Question.NEXT_TIME, "MORE_TALK"));
    }

    @Test
    public void nothing_that_anybody_has_written_is_read_or_told() {
        signs();
        site.notesKeeper.pass(10);
        site.session(pairing, in(2));
        site.notesWiki.becomeUnreadable();

        assertFalse(site.healthService
                .health(CORA, programme, any -> true, 1)
                .toString()
                .contains("Canary"));
    }

    @Test
    public void coordinators_alone_look_at_health_and_turn_its_pages() {
        IntStream.range(0, HealthService.MOST_ON_A_PAGE + 4)
                .forEach(i -> site.pair(
                        programme,
                        People.account("mentor" + i).key(),
                        People.account("mentee" + i).key()));
        site.pair(
                site.programme("Other").id(),
                BEN.loggedIn(),
                People.account("zoe").key());

        HealthView first = site.healthService.health(CORA, programme, any -> true, 1);
        HealthView second = site.healthService.health(CORA, programme, any -> true, 2);

        assertEquals(Map.of(HealthState.WELL, HealthService.MOST_ON_A_PAGE + 5), first.counts());
        assertEquals(HealthService.MOST_ON_A_PAGE, first.pairs().size());
        assertTrue(first.more());
        assertEquals(5, second.pairs().size());
        assertFalse(second.more());
        assertEquals(HealthService.MOST_ON_A_PAGE + 5, first.withoutContact());
        assertEquals(
                List.of(),
                site.healthService
                        .health(CORA, programme, HealthState::needsCare, 1)
                        .pairs());
        assertThrows(NotPermitted.class, () -> site.healthService.health(ADA, programme, any -> true, 1));
        assertThrows(
                NotPermitted.class, () -> site.healthService.health(Reader.anonymous(), programme, any -> true, 1));
    }

    @Test
    public void it_costs_as_many_statements_for_many_pairings_as_for_one() {
        site.neutralContactService.name(CORA, programme, "mira");
        site.held(pairing, in(1));
        int few = statements();
        IntStream.range(0, 10).forEach(i -> {
            int other = site.pair(
                    programme,
                    People.account("mentor" + i).key(),
                    People.account("mentee" + i).key());
            site.held(other, in(1));
            site.held(other, in(2));
        });

        assertEquals(few, statements());
    }

    private int statements() {
        tables.takeStatements();
        site.healthService.health(CORA, programme, any -> true, 1);
        return tables.takeStatements().size();
    }

    private void signs() {
        site.agreementService.write(ADA, pairing, 0, EVERY_THREE_WEEKS);
        site.agreementService.sign(BEN, pairing, 1);
    }

    private void move(String step) {
        Pairing now = site.pairings.byId(pairing).orElseThrow();
        switch (step) {
            case "pause" -> site.pairingService.pause(ADA, pairing, now.version());
            case "resume" -> site.pairingService.resume(ADA, pairing, now.version());
            default -> site.pairingService.beginClosing(ADA, pairing, now.version());
        }
    }

    private PairHealth health() {
        return site.healthService
                .health(CORA, programme, any -> true, 1)
                .pairs()
                .get(0);
    }

    private static List<Fact.Kind> kinds(PairHealth health) {
        return health.facts().stream().map(Fact::kind).toList();
    }

    private Instant in(int days) {
        return site.clock.instant().plus(Duration.ofDays(days));
    }
}
