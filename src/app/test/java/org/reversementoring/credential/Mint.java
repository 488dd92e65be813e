package org.reversementoring.credential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.ToldHistory;
import org.reversementoring.programme.Transactions;
import org.reversementoring.recognition.Badge;

/** A site that issues badges, with everything kept in memory but the secret of its keys. */
public final class Mint extends ExternalResource {
    public static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    static final Reader ADMINISTRATOR =
            new Reader(Optional.of(new PersonKey("alex")), true, true, Locale.ENGLISH, ZoneOffset.UTC);
    static final String ADDRESS = "ada@example.org";
    static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><title>Ümlaut</title>"
            + "<path d=\"M4 4h16v16H4z\"/></svg>";

    private final TemporaryFolder home = new TemporaryFolder();
    private final SecureRandom chance = new SecureRandom();
    final KeptKeys keys = new KeptKeys();
    final KeptCredentials issued = new KeptCredentials();
    final ToldHistory history = new ToldHistory();
    boolean readOnly;
    Instant now = NOW;
    Path directory;
    KeyService keyService;
    IssuerService issuerService;
    VerificationService verification;
    private int awards;

    @Override
    protected void before() throws IOException {
        home.create();
        directory = home.getRoot().toPath();
        Safe safe = new Safe(() -> Optional.of(directory), chance);
        Clock clock = new Ticking();
        ReadOnlyMode mode = () -> readOnly;
        keyService = new KeyService(keys, safe, chance, history, new AtOnce(), mode, clock);
        issuerService = new IssuerService(
                new Name("wiki.example"), new Addresses(), keyService, issued, history, new AtOnce(), mode, clock);
        verification = new VerificationService(keyService, issued, clock);
    }

    @Override
    protected void after() {
        home.delete();
    }

    /** The claims of a badge that the site has on record. */
    Map<String, Object> claims() {
        UUID id = UUID.randomUUID();
        int count = issued.count();
        Issued record = issued.add(
                id, ++awards, new PersonKey("ada"), StatusIndexes.free(count, issued::hasStatusIndex, chance), now);
        return claims(record);
    }

    Map<String, Object> claims(Issued record) {
        return new OpenBadge(
                        record.id(),
                        issuerService.issuer(),
                        new Achievement(
                                new Addresses().achievement(Badge.FIRST_SESSION, ""),
                                "First session – “Grüße”",
                                "Met a partner for the first time.",
                                "Hold one session with a partner.",
                                new Picture(SVG, png()).address()),
                        Optional.of(HashedAddress.of(ADDRESS, record.id().toString())),
                        NOW.minusSeconds(86_400),
                        record.at(),
                        new StatusEntry(new Addresses().statusList(record.list()), record.bit()))
                .claims();
    }

    void revoke(Map<String, Object> claims) {
        Statement statement = Statement.of(claims).orElseThrow();
        issued.revoked(issued.byId(statement.id()).orElseThrow().award().orElseThrow(), now);
    }

    KeyPair pair() {
        keyService.makeReady();
        return keyService.signing().orElseThrow();
    }

    /** A badge as it is taken along. */
    String badge() {
        return signed(claims());
    }

    String signed(Map<String, Object> claims) {
        return Token.signed(claims, "JWT", pair()).text();
    }

    static byte[] png() {
        try (var picture = Mint.class.getResourceAsStream("/images/logo.png")) {
            return picture.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a file says, without the digits of numbers, digests and pictures, in which any short word may stand. */
    public static String withoutChance(String payload) {
        return payload.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|base64,[\\w+/\\\\=]+", "");
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Those of a site that nobody can ask. */
    public static final class Addresses implements CredentialAddresses {
        @Override
        public URI issuer() {
            return URI.create("https://wiki.example/plugins/reversementoring/badge-issuer.action");
        }

        @Override
        public URI site() {
            return URI.create("https://wiki.example");
        }

        @Override
        public URI achievement(Badge badge, String which) {
            return URI.create(issuer() + "#" + badge.slug() + which);
        }

        @Override
        public URI statusList(int list) {
            return URI.create("https://wiki.example/plugins/reversementoring/badge-status.action?list=" + list);
        }
    }

    /** Kept in memory. */
    public static final class Name implements IssuerName {
        private String name;

        public Name(String name) {
            this.name = name;
        }

        @Override
        public String get() {
            return name;
        }

        @Override
        public void become(String chosen) {
            name = chosen;
        }
    }

    /** Keeps keys as a database would. */
    static final class KeptKeys implements Keys {
        final Map<Integer, SigningKey> byGeneration = new LinkedHashMap<>();

        @Override
        public List<SigningKey> all() {
            return byGeneration.values().stream()
                    .sorted(Comparator.comparing(SigningKey::generation).reversed())
                    .toList();
        }

        @Override
        public Optional<SigningKey> byThumbprint(String thumbprint) {
            return all().stream()
                    .filter(key -> key.thumbprint().equals(thumbprint))
                    .findFirst();
        }

        @Override
        public SigningKey add(int generation, String thumbprint, String publicKey, String locked, Instant now) {
            if (byGeneration.containsKey(generation)) {
                throw Refused.because("", "credential.keys.outdated");
            }
            byGeneration.replaceAll((number, key) -> without(key, Optional.of(now), key.revoked()));
            SigningKey key = new SigningKey(
                    generation, thumbprint, publicKey, Optional.of(locked), now, Optional.empty(), Optional.empty());
            byGeneration.put(generation, key);
            return key;
        }

        @Override
        public boolean revoke(int generation, Instant now) {
            SigningKey key = byGeneration.get(generation);
            if (key == null || key.revoked().isPresent()) {
                return false;
            }
            byGeneration.put(generation, without(key, key.retired(), Optional.of(now)));
            return true;
        }

        private static SigningKey without(SigningKey key, Optional<Instant> retired, Optional<Instant> revoked) {
            return new SigningKey(
                    key.generation(),
                    key.thumbprint(),
                    key.publicKey(),
                    Optional.empty(),
                    key.made(),
                    retired,
                    revoked);
        }
    }

    /** Keeps credentials as a database would. */
    static final class KeptCredentials implements IssuedCredentials {
        private final List<Issued> all = new ArrayList<>();

        @Override
        public Optional<Issued> byId(UUID id) {
            return all.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Issued> ofAward(int awardId) {
            return all.stream()
                    .filter(one -> one.award().equals(OptionalInt.of(awardId))
                            && one.revoked().isEmpty())
                    .findFirst();
        }

        @Override
        public int count() {
            return all.size();
        }

        @Override
        public boolean hasStatusIndex(int statusIndex) {
            return all.stream().anyMatch(one -> one.statusIndex() == statusIndex);
        }

        @Override
        public Issued add(UUID id, int awardId, PersonKey holder, int statusIndex, Instant now) {
            Issued one =
                    new Issued(id, OptionalInt.of(awardId), Optional.of(holder), statusIndex, now, Optional.empty());
            all.add(one);
            return one;
        }

        @Override
        public void revoked(int awardId, Instant now) {
            all.replaceAll(one -> one.award().equals(OptionalInt.of(awardId))
                            && one.revoked().isEmpty()
                    ? new Issued(one.id(), one.award(), one.holder(), one.statusIndex(), one.at(), Optional.of(now))
                    : one);
        }

        @Override
        public BitSet revokedIn(int list) {
            BitSet bits = new BitSet();
            all.stream()
                    .filter(one -> one.revoked().isPresent() && one.list() == list)
                    .forEach(one -> bits.set(one.bit()));
            return bits;
        }

        @Override
        public void forget(PersonKey person) {
            all.replaceAll(one -> one.holder().equals(Optional.of(person))
                    ? new Issued(
                            one.id(), OptionalInt.empty(), Optional.empty(), one.statusIndex(), one.at(), one.revoked())
                    : one);
        }
    }

    private static final class AtOnce implements Transactions {
        @Override
        public <T> T inOne(Supplier<T> work) {
            return work.get();
        }
    }

    private final class Ticking extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
