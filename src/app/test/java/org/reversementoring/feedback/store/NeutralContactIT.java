package org.reversementoring.feedback.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.call.Postbox;
import org.reversementoring.feedback.NeutralContact;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Facts;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Profile;
import org.reversementoring.programme.HistoryQuery;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class NeutralContactIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BEN = Readers.employee("ben");
    private static final Reader CORA = Readers.coordinator();
    private static final PersonKey MIRA = People.account("mira").key();
    private static final PersonKey NOEL = People.account("noel").key();

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private int programme;
    private int pairing;

    public NeutralContactIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void pair() {
        programme = site.programme("Reverse").id();
        site.pair(programme, ADA.loggedIn(), BEN.loggedIn());
        pairing = site.pairings.of(ADA.loggedIn(), 1).get(0).id();
    }

    @Test
    public void both_are_shown_the_same_contact_and_nobody_else_is() {
        names("mira");

        assertEquals(Optional.of(People.account("mira")), contact(ADA));
        assertEquals(contact(ADA), contact(BEN));
        for (Reader other : List.of(CORA, Readers.employee("mira"), Reader.anonymous())) {
            assertEquals(Optional.empty(), site.neutralContactService.contact(other, pairing));
        }
    }

    @Test
    public void nobody_in_a_line_of_reporting_of_either_is_suggested_however_far_up_or_down() {
        reports("ada", "boss");
        reports("boss", "director");
        reports("director", "mira");
        reports("noel", "ben");
        reports("olga", "boss");
        names("mira");
        names("noel");
        names("olga");
        names("ada");

        assertEquals(Optional.empty(), contact(BEN));
        assertTrue(listed(BEN));
        assertEquals(1, site.neutralContactService.without(CORA, programme));
        names("pia");
        assertEquals(Optional.of(People.account("pia")), contact(BEN));
        assertEquals(0, site.neutralContactService.without(CORA, programme));
    }

    @Test
    public void when_a_contact_leaves_or_moves_into_a_line_the_other_is_suggested_and_everybody_else_keeps_theirs() {
        names("mira");
        names("noel");
        List<Integer> pairings = IntStream.range(0, 20)
                .map(i -> site.pair(programme, person("mentor" + i), person("mentee" + i)))
                .boxed()
                .toList();
        List<Optional<Account>> before = pairings.stream().map(this::contactOf).toList();
        names("pia");
        long kept = IntStream.range(0, 20)
                .filter(i -> contactOf(pairings.get(i)).equals(before.get(i)))
                .count();

        assertTrue(before.contains(Optional.of(People.account("mira"))));
        assertTrue(before.contains(Optional.of(People.account("noel"))));
        assertTrue("kept " + kept, kept >= 10);
        site.neutralContactService.left(MIRA);
        assertFalse(pairings.stream().map(this::contactOf).toList().contains(Optional.of(People.account("mira"))));
        site.profileService.forget(NOEL);
        assertEquals(Optional.of(People.account("pia")), contact(ADA));
        reports("ben", "pia");
        assertEquals(Optional.empty(), contact(ADA));
    }

    private boolean listed(Reader reader) {
        return site.neutralContactService.contact(reader, pairing).orElseThrow().listed();
    }

    private Optional<Account> contactOf(int other) {
        Reader mentor = new Reader(
                Optional.of(site.pairings
                        .byId(other)
                        .orElseThrow()
                        .participants()
                        .get(0)
                        .person()),
                false,
                false,
                Locale.ENGLISH,
                ADA.zone());
        return site.neutralContactService.contact(mentor, other).flatMap(NeutralContact::account);
    }

    @Test
    public void whoever_coordinates_is_no_neutral_contact() {
        names("mira");
        site.coordinators.consistOf(MIRA, NOEL);

        assertEquals(Optional.empty(), contact(ADA));
        assertFalse(listed(ADA));
        assertEquals(List.of("feedback.contacts.coordinates"), refusal(() -> names("noel")));
        assertTrue(site.neutralContactService.list(CORA, programme).get(0).coordinates());
    }

    @Test
    public void coordinators_keep_the_list_and_the_history_tells() {
        names("mira");

        assertEquals(List.of("feedback.contacts.already"), refusal(() -> names("mira")));
        assertEquals(List.of("page.user.unknown"), refusal(() -> names("nobody")));
        assertEquals(List.of("form.field.required"), refusal(() -> names(" ")));
        site.neutralContactService.relieve(CORA, programme, MIRA);
        site.neutralContactService.relieve(CORA, programme, MIRA);
        assertEquals(List.of(), site.neutralContactService.list(CORA, programme));
        assertEquals(
                List.of("CONTACT_RELIEVED", "CONTACT_NAMED"),
                site
                        .historyService
                        .page(CORA, new HistoryQuery(Optional.empty(), Optional.empty(), OptionalInt.empty(), 9))
                        .stream()
                        .map(change -> change.act().name())
                        .toList());
        assertThrows(NotPermitted.class, () -> site.neutralContactService.name(ADA, programme, "mira"));
        assertThrows(NotPermitted.class, () -> site.neutralContactService.list(ADA, programme));
        assertThrows(NotPermitted.class, () -> site.neutralContactService.without(ADA, programme));
    }

    @Test
    public void a_contact_steps_down() {
        names("mira");
        Reader mira = Readers.employee("mira");

        assertEquals(
                List.of("Reverse"),
                site.neutralContactService.duties(mira).stream()
                        .map(one -> one.name())
                        .toList());
        site.neutralContactService.stepDown(mira, programme);
        assertEquals(List.of(), site.neutralContactService.duties(mira));
        assertEquals(Optional.empty(), contact(ADA));
    }

    @Test
    public void a_concern_goes_to_the_contact_alone_and_is_kept_nowhere() {
        names("mira");
        site.postbox.speak(MIRA, Locale.GERMAN);
        tables.takeStatements();

        site.concernService.send(ADA, pairing, "mira", "He   shouted.\nThe canary sings.");

        assertEquals(List.of(MIRA), site.postbox.recipients());
        Postbox.Sent letter = site.postbox.sent().get(0);
        assertTrue(letter.text(), letter.text().contains("He   shouted.\nThe canary sings."));
        assertTrue(letter.text(), letter.text().contains("ada@company.example"));
        assertTrue(letter.text(), letter.text().contains("Ansprechperson"));
        assertEquals(
                List.of(),
                tables.takeStatements().stream()
                        .filter(statement -> !statement.startsWith("SELECT"))
                        .toList());
        assertEquals(MIRA, site.bell.rung().get(0).to());
        assertFalse(site.bell.rung().toString().contains("canary"));
        assertFalse(site.bell.rung().toString().contains("Ada"));
        site.noticeService.deliver(100);
        assertEquals(List.of(MIRA), site.postbox.recipients());
    }

    @Test
    public void a_concern_that_cannot_be_sent_goes_back_to_its_writer() {
        names("mira");

        assertEquals(
                List.of("form.field.required"), refusal(() -> site.concernService.send(ADA, pairing, "mira", " \n ")));
        assertEquals(
                List.of("feedback.concern.another"),
                refusal(() -> site.concernService.send(ADA, pairing, "noel", "Help")));
        site.postbox.breakDown(true);
        assertEquals(
                List.of("feedback.concern.not-sent"),
                refusal(() -> site.concernService.send(ADA, pairing, "mira", "Help")));
        site.postbox.breakDown(false);
        site.postbox.forgetAddress(MIRA);
        assertEquals(
                List.of("feedback.concern.not-sent"),
                refusal(() -> site.concernService.send(ADA, pairing, "mira", "Help")));
        for (Reader other : List.of(CORA, Readers.employee("zoe"))) {
            assertThrows(NotPermitted.class, () -> site.concernService.send(other, pairing, "mira", "Help"));
        }
        assertEquals(List.of(), site.postbox.sent());
    }

    @Test
    public void without_a_mail_server_the_address_is_shown_to_the_two() {
        names("mira");
        site.postbox.setUp(false);

        NeutralContact contact =
                site.neutralContactService.contact(ADA, pairing).orElseThrow();

        assertFalse(contact.letters());
        assertEquals(Optional.of("mira@company.example"), contact.address());
        assertEquals(
                List.of("feedback.concern.not-sent"),
                refusal(() -> site.concernService.send(ADA, pairing, "mira", "Help")));
    }

    @Test
    public void in_read_only_mode_a_concern_is_sent_all_the_same() {
        names("mira");
        site.becomeReadOnly();

        site.concernService.send(BEN, pairing, "mira", "Help");

        assertEquals(List.of(MIRA), site.postbox.recipients());
        assertEquals(List.of("programme.read-only.refused"), refusal(() -> names("noel")));
    }

    @Test
    public void it_costs_as_many_statements_for_many_pairings_as_for_one() {
        names("mira");
        int few = statements();
        IntStream.range(0, 30).forEach(i -> site.pair(programme, person("mentor" + i), person("mentee" + i)));

        assertEquals(few, statements());
    }

    private int statements() {
        tables.takeStatements();
        site.neutralContactService.without(CORA, programme);
        return tables.takeStatements().size();
    }

    private void names(String username) {
        site.neutralContactService.name(CORA, programme, username);
    }

    private static PersonKey person(String username) {
        return People.account(username).key();
    }

    private Optional<Account> contact(Reader reader) {
        return site.neutralContactService.contact(reader, pairing).flatMap(NeutralContact::account);
    }

    private void reports(String username, String manager) {
        Facts facts = new Facts(
                "",
                OptionalInt.empty(),
                Optional.empty(),
                Optional.of(person(manager)),
                "",
                Optional.empty(),
                List.of());
        int version = site.profiles.of(person(username)).map(Profile::version).orElse(0);
        site.profiles.put(List.of(
                new Profile(person(username), version, username, facts, Participation.none(), List.of(), List.of())));
    }

    private static List<String> refusal(Runnable attempt) {
        return assertThrows(Refused.class, attempt::run).violations().stream()
                .map(Violation::messageKey)
                .toList();
    }
}
