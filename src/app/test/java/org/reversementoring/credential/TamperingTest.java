package org.reversementoring.credential;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;
import org.junit.Rule;
import org.junit.Test;

/** A thousand badges, each tampered with in one of the ways in which people do. */
public class TamperingTest {
    private static final int OF_EACH = 100;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    @Rule
    public final Mint mint = new Mint();

    private final Random random = new Random(20_261_122);

    private interface Tampering {
        String with(String badge, int number) throws Exception;
    }

    @Test
    public void each_of_a_thousand_tampered_badges_is_refused_and_the_untouched_ones_are_not() throws Exception {
        Map<String, Tampering> ways = new LinkedHashMap<>();
        ways.put("a letter of the header", (badge, number) -> changed(badge, 0));
        ways.put("a letter of the payload", (badge, number) -> changed(badge, 1));
        ways.put("a letter of the signature", (badge, number) -> changed(badge, 2));
        ways.put("another claim", this::anotherClaim);
        ways.put("no algorithm", this::unsigned);
        ways.put("the public key as a password", this::passwordSigned);
        ways.put("another key", this::signedByAnotherKey);
        ways.put(
                "parts of two badges",
                (badge, number) -> part(badge, 0) + "." + part(mint.badge(), 1) + "." + part(badge, 2));
        ways.put("expired", this::expired);
        ways.put("revoked", this::revoked);
        Map<String, Integer> refused = new TreeMap<>();
        Map<Verdict.Reason, Integer> reasons = new TreeMap<>();
        for (Map.Entry<String, Tampering> way : ways.entrySet()) {
            for (int number = 0; number < OF_EACH; number++) {
                String badge = mint.badge();
                assertTrue(mint.verification.verify(badge) instanceof Verdict.Genuine);

                Verdict verdict = mint.verification.verify(way.getValue().with(badge, number));

                if (verdict instanceof Verdict.Refusal refusal) {
                    refused.merge(way.getKey(), 1, Integer::sum);
                    reasons.merge(refusal.reason(), 1, Integer::sum);
                }
            }
        }

        Map<String, Integer> all = new TreeMap<>();
        ways.keySet().forEach(way -> all.put(way, OF_EACH));
        assertEquals(all, refused);
        assertEquals(
                10 * OF_EACH,
                reasons.values().stream().mapToInt(Integer::intValue).sum());
        assertTrue(
                reasons.toString(),
                reasons.keySet()
                        .containsAll(List.of(
                                Verdict.Reason.ALTERED,
                                Verdict.Reason.EXPIRED,
                                Verdict.Reason.REVOKED,
                                Verdict.Reason.SIGNED_BY_OTHERS,
                                Verdict.Reason.SIGNED_OTHERWISE,
                                Verdict.Reason.UNSIGNED)));
    }

    @Test
    public void every_single_bit_of_the_signature_counts() {
        String badge = mint.badge();
        byte[] signature = Base64.getUrlDecoder().decode(part(badge, 2));
        for (int bit = 0; bit < signature.length * Byte.SIZE; bit += 31) {
            byte[] flipped = signature.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);

            assertEquals(
                    new Verdict.Refusal(Verdict.Reason.ALTERED),
                    mint.verification.verify(part(badge, 0) + "." + part(badge, 1) + "." + encoded(flipped)));
        }
    }

    @Test
    public void the_bits_that_mean_nothing_in_the_last_letter_count_too() {
        String badge = mint.badge();
        int last = LETTERS.indexOf(badge.charAt(badge.length() - 1));

        Verdict verdict = mint.verification.verify(badge.substring(0, badge.length() - 1) + LETTERS.charAt(last ^ 1));

        assertEquals(new Verdict.Refusal(Verdict.Reason.NOTHING), verdict);
    }

    private String changed(String badge, int part) {
        String[] parts = badge.split("\\.");
        int place = random.nextInt(parts[part].length());
        char other;
        do {
            other = LETTERS.charAt(random.nextInt(LETTERS.length()));
        } while (other == parts[part].charAt(place));
        parts[part] = parts[part].substring(0, place) + other + parts[part].substring(place + 1);
        return String.join(".", parts);
    }

    private String anotherClaim(String badge, int number) throws Exception {
        Map<String, Object> claims = parsed(badge, 1);
        List<String> names = List.copyOf(claims.keySet());
        claims.put(names.get(number % names.size()), "https://evil.example/" + number);
        return part(badge, 0) + "." + encoded(JsonUtil.toJson(claims)) + "." + part(badge, 2);
    }

    private String unsigned(String badge, int number) {
        String algorithm = List.of("none", "None", "NONE", "nOnE").get(number % 4);
        String header = encoded("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}");
        return header + "." + part(badge, 1) + "." + (number % 2 == 0 ? "" : part(badge, 2));
    }

    /** The trick on readers who let the token choose how it is checked. */
    private String passwordSigned(String badge, int number) throws Exception {
        Map<String, Object> header = parsed(badge, 0);
        header.put("alg", "HS256");
        String signed = encoded(JsonUtil.toJson(header)) + "." + part(badge, 1);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(mint.pair().getPublic().getEncoded(), "HmacSHA256"));
        return signed + "." + encoded(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private String signedByAnotherKey(String badge, int number) throws Exception {
        Map<String, Object> claims = parsed(badge, 1);
        String theirs = Token.signed(claims, "JWT", ANOTHER).text();
        // Half of them claim that it was our key.
        return number % 2 == 0 ? theirs : part(badge, 0) + "." + part(theirs, 1) + "." + part(theirs, 2);
    }

    private String expired(String badge, int number) {
        Map<String, Object> claims = mint.claims();
        claims.put("validUntil", Mint.NOW.minus(Duration.ofSeconds(number)).toString());
        claims.put("exp", Mint.NOW.minus(Duration.ofSeconds(number)).getEpochSecond());
        return mint.signed(claims);
    }

    private String revoked(String badge, int number) {
        Statement statement = ((Verdict.Genuine) mint.verification.verify(badge)).statement();
        mint.issued.revoked(
                mint.issued.byId(statement.id()).orElseThrow().award().orElseThrow(), Mint.NOW);
        return badge;
    }

    private static final KeyPair ANOTHER = another();

    private static KeyPair another() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The library's own maps take no other value for a name that they have. */
    private static Map<String, Object> parsed(String badge, int part) throws JoseException {
        return new LinkedHashMap<>(
                JsonUtil.parseJson(Mint.text(Base64.getUrlDecoder().decode(part(badge, part)))));
    }

    private static String part(String badge, int number) {
        return badge.split("\\.")[number];
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
