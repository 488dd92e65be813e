package org.reversementoring.credential.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.credential.CredentialService;
import org.reversementoring.credential.Form;
import org.reversementoring.credential.IssuerName;
import org.reversementoring.credential.IssuerService;
import org.reversementoring.credential.KeyService;
import org.reversementoring.credential.Mint;
import org.reversementoring.credential.Pictures;
import org.reversementoring.credential.Safe;
import org.reversementoring.credential.SigningKey;
import org.reversementoring.credential.Statement;
import org.reversementoring.credential.Verdict;
import org.reversementoring.credential.VerificationService;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.Difference;
import org.reversementoring.programme.History;
import org.reversementoring.programme.HistoryQuery;
import org.reversementoring.programme.Mail;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.store.ActiveObjectsHistory;
import org.reversementoring.programme.store.ActiveObjectsTransactions;
import org.reversementoring.recognition.Award;
import org.reversementoring.recognition.Badge;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class CredentialIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BEN = Readers.employee("ben");
    private static final Reader CORA = Readers.coordinator();
    private static final Reader ADMINISTRATOR = Readers.administrator();

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    private final Site site;
    private final IssuerName name = new Mint.Name("Example Ltd");
    private boolean readOnly;
    private History history;
    private KeyService keys;
    private IssuerService issuers;
    private CredentialService credentials;
    private VerificationService verification;
    private int award;

    public CredentialIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void give() {
        history = new ActiveObjectsHistory(tables.activeObjects());
        keys = keysOfANode();
        issuers = new IssuerService(
                name,
                new Mint.Addresses(),
                keys,
                site.issuedCredentials,
                history,
                new ActiveObjectsTransactions(tables.activeObjects()),
                () -> readOnly,
                site.clock);
        credentials = new CredentialService(
                site.awardService,
                site.issuedCredentials,
                keys,
                issuers,
                new Mint.Addresses(),
                new Pictures(),
                new Addressbook(),
                Site.wording(),
                new SecureRandom(),
                new ActiveObjectsTransactions(tables.activeObjects()),
                () -> readOnly,
                site.clock);
        verification = new VerificationService(keys, site.issuedCredentials, site.clock);
        award = award(ADA, Badge.CURIOUS_MIND, "Asked Ben the best questions");
    }

    private KeyService keysOfANode() {
        return new KeyService(
                new ActiveObjectsKeys(tables.activeObjects()),
                new Safe(() -> Optional.of(home.getRoot().toPath()), new SecureRandom()),
                new SecureRandom(),
                history,
                new ActiveObjectsTransactions(tables.activeObjects()),
                () -> readOnly,
                site.clock);
    }

    private int award(Reader person, Badge badge, String reason) {
        return award(person, badge, reason, badge == Badge.OWN_WORDS ? "Best <b>coffee</b>" : "");
    }

    private int award(Reader person, Badge badge, String reason, String ownTitle) {
        return site.awards.add(new Award(
                0,
                badge,
                ownTitle,
                reason,
                person.loggedIn(),
                1,
                OptionalInt.empty(),
                Optional.of(CORA.loggedIn()),
                site.clock.instant(),
                Optional.empty(),
                false));
    }

    @Test
    public void its_holder_takes_a_badge_along_in_every_form_and_each_is_genuine_and_the_same() {
        assertTrue(credentials.of(ADA, award).orElseThrow().issued().isEmpty());
        for (Form form : Form.values()) {
            assertEquals(Optional.empty(), credentials.file(ADA, award, form));
        }
        credentials.issue(ADA, award);
        credentials.issue(ADA, award);

        List<Statement> statements =
                Stream.of(Form.values()).map(form -> genuine(file(form))).toList();

        assertEquals(1, site.issuedCredentials.count());
        assertEquals(1, statements.stream().distinct().count());
        assertEquals("Curious mind", statements.get(0).name());
        assertEquals("Example Ltd", statements.get(0).issuer());
        assertTrue(statements.get(0).recipient().orElseThrow().is("ada@example.org"));
    }

    @Test
    public void every_badge_has_its_picture_in_both_forms() {
        for (Badge badge : Badge.values()) {
            int one = badge == Badge.CURIOUS_MIND ? award : award(ADA, badge, "");
            credentials.issue(ADA, one);
            for (Form form : Form.values()) {
                genuine(address(credentials.file(ADA, one, form).orElseThrow()));
            }
        }
    }

    @Test
    public void a_file_tells_neither_names_nor_reasons() {
        credentials.issue(ADA, award);

        String payload = Mint.withoutChance(text(Base64.getUrlDecoder().decode(jwt().split("\\.")[1])));

        for (String secret : List.of("ada", "Ada", "ben", "Ben", "best questions", "cora", "example.org")) {
            assertFalse(secret, payload.contains(secret));
        }
    }

    @Test
    public void for_anybody_else_there_is_no_such_badge() {
        credentials.issue(ADA, award);

        for (Reader other : List.of(BEN, CORA, ADMINISTRATOR, Reader.anonymous())) {
            assertEquals(Optional.empty(), credentials.of(other, award));
            assertEquals(Optional.empty(), credentials.file(other, award, Form.JWT));
            assertThrows(NotPermitted.class, () -> credentials.issue(other, award));
            assertThrows(NotPermitted.class, () -> credentials.revoke(other, award));
        }
        genuine(jwt());
    }

    @Test
    public void what_its_holder_takes_back_counts_no_more_and_new_files_do() {
        credentials.issue(ADA, award);
        String before = jwt();
        Statement first = genuine(before);

        credentials.revoke(ADA, award);
        credentials.issue(ADA, award);

        assertEquals(new Verdict.Refusal(Verdict.Reason.REVOKED, site.clock.instant()), verification.verify(before));
        assertNotEquals(first.id(), genuine(jwt()).id());
    }

    @Test
    public void an_award_that_is_taken_back_takes_its_files_along() {
        credentials.issue(ADA, award);
        String badge = jwt();
        assertEquals(0, site.issuedCredentials.revokedIn(0).cardinality());

        site.honourService.takeBack(CORA, award);

        assertEquals(new Verdict.Refusal(Verdict.Reason.REVOKED, site.clock.instant()), verification.verify(badge));
        assertEquals(1, site.issuedCredentials.revokedIn(0).cardinality());
        assertEquals(Optional.empty(), credentials.of(ADA, award));
    }

    @Test
    public void whoever_is_forgotten_keeps_a_badge_that_counts_and_nothing_says_whose_it_is() {
        credentials.issue(ADA, award);
        String badge = jwt();

        site.profileService.forget(ADA.loggedIn());

        Statement statement = genuine(badge);
        var record = site.issuedCredentials.byId(statement.id()).orElseThrow();
        assertEquals(Optional.empty(), record.holder());
        assertEquals(OptionalInt.empty(), record.award());
    }

    @Test
    public void a_copy_of_the_database_signs_nothing_and_a_new_secret_makes_a_new_key() throws Exception {
        credentials.issue(ADA, award);
        String before = jwt();
        Path secret = home.getRoot().toPath().resolve("reverse-mentoring/badge-keys.secret");
        assertEquals("rw-------", permissions(secret));
        Files.delete(secret);

        assertFalse(keys.ready(ADMINISTRATOR));
        assertEquals(Optional.empty(), credentials.file(ADA, award, Form.JWT));
        assertEquals(Optional.empty(), issuers.statusList(0));
        credentials.issue(ADA, award);

        assertTrue(keys.ready(ADMINISTRATOR));
        assertEquals(genuine(before).id(), genuine(jwt()).id());
        assertEquals(List.of(2, 1), generations());
    }

    @Test
    public void a_secret_that_is_not_one_and_a_home_that_is_none_are_told() throws Exception {
        Path secret = home.getRoot().toPath().resolve("reverse-mentoring/badge-keys.secret");
        Files.createDirectories(secret.getParent());
        Files.writeString(secret, "half of a secr");

        assertThrows(Refused.class, () -> credentials.issue(ADA, award));

        assertEquals(0, site.issuedCredentials.count());
        assertEquals("half of a secr", Files.readString(secret));
    }

    @Test
    public void the_private_half_is_kept_locked_and_only_while_it_signs() {
        keys.rotate(ADMINISTRATOR, KeyService.NONE);
        keys.rotate(ADMINISTRATOR, 1);
        assertThrows(Refused.class, () -> keys.rotate(ADMINISTRATOR, 1));

        List<SigningKey> all = keys.all(ADMINISTRATOR);

        assertEquals(List.of(2, 1), generations());
        assertTrue(all.get(0).lockedPrivateKey().isPresent());
        assertEquals(Optional.empty(), all.get(1).lockedPrivateKey());
        assertEquals(Optional.of(site.clock.instant()), all.get(1).retired());
        assertFalse(
                text(Base64.getDecoder().decode(all.get(0).lockedPrivateKey().orElseThrow()))
                        .contains("RSA"));
        keys.revoke(ADMINISTRATOR, 2);
        assertEquals(Optional.empty(), keys.all(ADMINISTRATOR).get(1).lockedPrivateKey());
        assertThrows(Refused.class, () -> keys.revoke(ADMINISTRATOR, 2));
        assertThrows(Refused.class, () -> keys.revoke(ADMINISTRATOR, 7));
    }

    @Test
    public void whoever_took_a_badge_along_takes_it_again_at_once_when_the_key_that_signs_is_revoked() {
        credentials.issue(ADA, award);
        String before = jwt();
        assertEquals(Optional.empty(), credentials.of(ADA, award).orElseThrow().inVainUntil());

        site.clock.pass(Duration.ofMinutes(1));
        keys.revoke(ADMINISTRATOR, 1);

        assertEquals(
                "its holder is told which files count no more",
                Optional.of(site.clock.instant()),
                credentials.of(ADA, award).orElseThrow().inVainUntil());

        assertEquals(
                new Verdict.Refusal(Verdict.Reason.KEY_REVOKED, site.clock.instant()), verification.verify(before));
        genuine(jwt());
        assertTrue(issuers.statusList(0).isPresent());
        keys.revoke(ADMINISTRATOR, 2);
        assertEquals(List.of(3, 2, 1), generations());
    }

    @Test
    public void a_key_is_revoked_also_where_no_other_can_be_made_and_then_its_files_are_made_anew() throws Exception {
        credentials.issue(ADA, award);
        Path secret = home.getRoot().toPath().resolve("reverse-mentoring/badge-keys.secret");
        String kept = Files.readString(secret);
        Files.writeString(secret, "half of a secr");

        keys.revoke(ADMINISTRATOR, 1);

        assertEquals(List.of(1), generations());
        assertTrue(credentials.of(ADA, award).orElseThrow().issued().isEmpty());
        Files.writeString(secret, kept);
        credentials.issue(ADA, award);
        assertTrue(credentials.of(ADA, award).orElseThrow().issued().isPresent());
        genuine(jwt());
    }

    @Test
    public void of_two_nodes_that_make_the_first_key_one_does_and_both_sign_with_it() {
        KeyService other = keysOfANode();
        keys.rotate(ADMINISTRATOR, KeyService.NONE);

        assertThrows(Refused.class, () -> other.rotate(ADMINISTRATOR, KeyService.NONE));

        assertTrue(other.ready(ADMINISTRATOR));
        assertEquals(List.of(1), generations());
    }

    @Test
    public void keys_and_the_name_are_for_administrators_alone_and_stay_while_confluence_is_read_only() {
        for (Reader other : List.of(ADA, CORA, Reader.anonymous())) {
            assertThrows(NotPermitted.class, () -> keys.all(other));
            assertThrows(NotPermitted.class, () -> keys.rotate(other, KeyService.NONE));
            assertThrows(NotPermitted.class, () -> keys.revoke(other, 1));
            assertThrows(NotPermitted.class, () -> issuers.rename(other, "Evil Ltd"));
        }
        readOnly = true;

        assertThrows(Refused.class, () -> keys.rotate(ADMINISTRATOR, KeyService.NONE));
        assertThrows(Refused.class, () -> keys.revoke(ADMINISTRATOR, 1));
        assertThrows(Refused.class, () -> issuers.rename(ADMINISTRATOR, "Other Ltd"));
        assertThrows(Refused.class, () -> credentials.issue(ADA, award));
        assertThrows(Refused.class, () -> credentials.revoke(ADA, award));
        assertEquals("Example Ltd", issuers.issuer().name());
    }

    @Test
    public void what_administrators_do_with_keys_and_the_name_stands_in_the_history() {
        credentials.issue(ADA, award);
        keys.rotate(ADMINISTRATOR, 1);
        keys.revoke(ADMINISTRATOR, 1);
        issuers.rename(ADMINISTRATOR, "Example Ltd");
        issuers.rename(ADMINISTRATOR, "Other Ltd");

        List<Change> told = history.page(
                new HistoryQuery(Optional.of(Matter.Area.RECOGNITION), Optional.empty(), OptionalInt.empty(), 10));

        assertEquals(
                "the first key is made by nobody, and the same name is no change",
                List.of(
                        new Difference("credential.issuer.name", "Example Ltd", "Other Ltd"),
                        Difference.about("1"),
                        Difference.about("2")),
                told.stream().map(Change::difference).toList());
        assertEquals(
                List.of(Change.Act.EDITED, Change.Act.KEY_REVOKED, Change.Act.KEY_MADE),
                told.stream().map(Change::act).toList());
        assertTrue(told.stream().allMatch(change -> change.by().equals(ADMINISTRATOR.loggedIn())));
    }

    @Test
    public void whatever_the_name_is_it_is_a_text_in_the_file() {
        for (String wrong : List.of("", " ", "x".repeat(101), "a\0b", "\u2067")) {
            assertThrows(Refused.class, () -> issuers.rename(ADMINISTRATOR, wrong));
        }
        issuers.rename(ADMINISTRATOR, "Live\u202E Ltd\u2066");
        assertEquals("Live Ltd", issuers.issuer().name());
        String chosen = "</svg><script>alert(1)</script> & \"Söhne\" \\u0000 ]]>";
        issuers.rename(ADMINISTRATOR, chosen);
        int own = award(ADA, Badge.OWN_WORDS, "");
        credentials.issue(ADA, own);

        for (Form form : Form.values()) {
            Statement statement =
                    genuine(address(credentials.file(ADA, own, form).orElseThrow()));
            assertEquals(chosen, statement.issuer());
            assertEquals("Best <b>coffee</b>", statement.name());
        }
        assertFalse(text(credentials.file(ADA, own, Form.SVG).orElseThrow()).contains("<script"));
    }

    @Test
    public void what_was_kept_before_it_was_refused_is_signed_in_the_order_in_which_it_is_read() {
        name.become("\u202Emoc.elpmaxe Ltd");
        int own = award(ADA, Badge.OWN_WORDS, "", "Best \u202Eeeffoc\u2069");
        credentials.issue(ADA, own);

        Statement statement = genuine(text(credentials.file(ADA, own, Form.JWT).orElseThrow()));

        assertEquals("moc.elpmaxe Ltd", statement.issuer());
        assertEquals("Best eeffoc", statement.name());
    }

    private List<Integer> generations() {
        return keys.all(ADMINISTRATOR).stream().map(SigningKey::generation).toList();
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private String jwt() {
        return text(credentials.file(ADA, award, Form.JWT).orElseThrow());
    }

    private String file(Form form) {
        return address(credentials.file(ADA, award, form).orElseThrow());
    }

    private static String address(byte[] file) {
        return "data:application/octet-stream;base64," + Base64.getEncoder().encodeToString(file);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Statement genuine(String held) {
        Verdict verdict = verification.verify(held);
        assertTrue(verdict.toString(), verdict instanceof Verdict.Genuine);
        return ((Verdict.Genuine) verdict).statement();
    }

    /** Everybody has an address, and nothing is sent. */
    private static final class Addressbook implements Mail {
        @Override
        public boolean isReady() {
            return false;
        }

        @Override
        public Optional<String> address(PersonKey person) {
            return Optional.of(person.value().replaceFirst("-key$", "@Example.org"));
        }

        @Override
        public boolean send(PersonKey person, BiFunction<String, Locale, Written> letter) {
            throw new AssertionError("No letter goes out for a badge that is taken along");
        }
    }
}
