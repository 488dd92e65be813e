package org.reversementoring.pairing.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.pairing.AgreementView;
import org.reversementoring.pairing.LastDay;
import org.reversementoring.pairing.NewTerms;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.Terms;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.People;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class AgreementIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BEN = Readers.employee("ben");
    private static final NewTerms TERMS =
            new NewTerms("Learn\r\nfrom each other", "Video", "Shows", "Tries", "9", "3", "Between us", "We say so");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private int pairing;
    private Instant began;

    public AgreementIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void pair() {
        site.pair(ADA.loggedIn(), BEN.loggedIn());
        pairing = site.pairings.of(ADA.loggedIn(), 1).get(0).id();
        began = site.clock.instant();
        site.clock.pass(Duration.ofDays(3));
    }

    @Test
    public void one_writes_both_sign_and_the_pairing_lasts_as_agreed() {
        site.agreementService.write(ADA, pairing, 0, TERMS);
        AgreementView seen = agreement(BEN);
        site.agreementService.sign(BEN, pairing, 1);

        assertEquals(
                Optional.of(new Terms(
                        "Learn\nfrom each other", "Video", "Shows", "Tries", 9, 3, "Between us", "We say so")),
                seen.terms());
        assertEquals(List.of(People.account("ada")), seen.signers());
        assertTrue(seen.signable());
        assertFalse(seen.inForce());
        assertTrue(agreement(ADA).inForce());
        assertFalse(agreement(BEN).signable());
        assertEquals(
                LastDay.after(began, Period.ofMonths(9)).end(),
                site.pairings.byId(pairing).orElseThrow().until());
        site.clock.pass(Duration.ofDays(280));
        assertEquals(1, site.nightWatch.pass());
        assertEquals(
                PairingState.CLOSING, site.pairings.byId(pairing).orElseThrow().state());
    }

    @Test
    public void who_has_written_and_signed_what_is_told_to_those_who_take_part() {
        site.agreementService.write(ADA, pairing, 0, TERMS);
        site.agreementService.sign(BEN, pairing, 1);
        site.agreementService.write(BEN, pairing, 1, NewTerms.of(terms(12)));

        assertEquals(
                List.of("1 true Ada", "1 false Ben", "2 true Ben"),
                site.agreementService.history(ADA, pairing).stream()
                        .map(one -> one.number() + " " + one.wrote() + " "
                                + one.by().orElseThrow().fullName())
                        .toList());
        assertEquals(List.of(), site.agreementService.history(Readers.coordinator(), pairing));
    }

    @Test
    public void a_change_is_signed_by_both_again() {
        site.agreementService.write(ADA, pairing, 0, TERMS);
        site.agreementService.sign(BEN, pairing, 1);

        site.agreementService.write(BEN, pairing, 1, NewTerms.of(terms(12)));

        assertFalse(agreement(ADA).inForce());
        assertTrue(agreement(ADA).signable());
        assertEquals(
                List.of("Ben"),
                agreement(ADA).signers().stream().map(Account::fullName).toList());
        assertEquals(
                LastDay.after(began, Period.ofMonths(9)).end(),
                site.pairings.byId(pairing).orElseThrow().until());
        site.agreementService.sign(ADA, pairing, 2);
        assertEquals(
                LastDay.after(began, Period.ofMonths(12)).end(),
                site.pairings.byId(pairing).orElseThrow().until());
    }

    @Test
    public void what_is_agreed_while_they_say_good_bye_does_not_keep_them_together() {
        site.agreementService.write(ADA, pairing, 0, TERMS);
        site.agreementService.sign(BEN, pairing, 1);
        site.clock.pass(Duration.ofDays(280));
        site.nightWatch.pass();
        Instant end = site.pairings.byId(pairing).orElseThrow().until();
        site.agreementService.write(ADA, pairing, 1, NewTerms.of(terms(12)));
        site.agreementService.sign(BEN, pairing, 2);

        assertTrue(agreement(ADA).inForce());
        assertEquals(end, site.pairings.byId(pairing).orElseThrow().until());
    }

    @Test
    public void nobody_signs_twice_or_what_they_have_not_read() {
        site.agreementService.write(ADA, pairing, 0, TERMS);

        assertEquals("pairing.agreement.signed-already", refusal(() -> site.agreementService.sign(ADA, pairing, 1)));
        assertEquals("pairing.agreement.outdated", refusal(() -> site.agreementService.sign(BEN, pairing, 2)));
        assertEquals("pairing.agreement.outdated", refusal(() -> site.agreementService.write(BEN, pairing, 0, TERMS)));
        assertEquals(List.of(People.account("ada")), agreement(ADA).signers());
    }

    @Test
    public void what_is_wrong_is_said_at_its_field() {
        NewTerms wrong = new NewTerms(" ", "x".repeat(1_001), "", "", "7", "", "", "");

        assertEquals(
                List.of("purpose", "focus", "months", "weeks"),
                assertThrows(Refused.class, () -> site.agreementService.write(ADA, pairing, 0, wrong))
                        .violations()
                        .stream()
                        .map(Violation::field)
                        .toList());
    }

    @Test
    public void it_is_theirs_alone() {
        site.agreementService.write(ADA, pairing, 0, TERMS);

        for (Reader other : List.of(Readers.employee("cleo"), Readers.administrator(), Reader.anonymous())) {
            assertEquals(Optional.empty(), site.agreementService.agreement(other, pairing));
            assertThrows(NotPermitted.class, () -> site.agreementService.sign(other, pairing, 1));
            assertThrows(NotPermitted.class, () -> site.agreementService.write(other, pairing, 1, TERMS));
        }
    }

    @Test
    public void what_has_ended_is_read_and_not_changed() {
        site.agreementService.write(ADA, pairing, 0, TERMS);
        site.pairingService.endEarly(ADA, pairing, 2, Optional.empty());

        assertFalse(agreement(BEN).changeable());
        assertEquals("pairing.step.not-now", refusal(() -> site.agreementService.sign(BEN, pairing, 1)));
    }

    private static Terms terms(int months) {
        return new Terms("Learn", "", "", "", months, 2, "", "");
    }

    private AgreementView agreement(Reader reader) {
        return site.agreementService.agreement(reader, pairing).orElseThrow();
    }

    private static String refusal(Runnable attempt) {
        return assertThrows(Refused.class, attempt::run).violations().get(0).messageKey();
    }
}
