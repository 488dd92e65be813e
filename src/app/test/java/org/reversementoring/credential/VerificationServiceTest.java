package org.reversementoring.credential;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.Rule;
import org.junit.Test;
import org.reversementoring.programme.PersonKey;

public class VerificationServiceTest {
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    @Rule
    public final Mint mint = new Mint();

    @Test
    public void a_badge_is_genuine_in_every_form_in_which_it_is_taken_along() {
        String badge = mint.badge();
        String svg = SvgBaking.baked(Mint.SVG, badge);

        for (String held : List.of(
                badge,
                "\n " + badge + " \n",
                Envelope.json(badge),
                svg,
                "<?xml version=\"1.0\"?>\n<!-- from somewhere -->\n" + svg,
                address("image/svg+xml", svg.getBytes(StandardCharsets.UTF_8)),
                address("image/png", PngBaking.baked(Mint.png(), badge)),
                address("application/octet-stream", badge.getBytes(StandardCharsets.UTF_8)),
                address("application/json", Envelope.json(badge).getBytes(StandardCharsets.UTF_8)))) {
            assertEquals(held, Verdict.Genuine.class, verdict(held).getClass());
        }
    }

    @Test
    public void a_genuine_badge_says_what_the_file_says() {
        Statement statement = ((Verdict.Genuine) verdict(mint.badge())).statement();

        assertEquals("First session – “Grüße”", statement.name());
        assertEquals("Hold one session with a partner.", statement.criteria());
        assertEquals("wiki.example", statement.issuer());
        assertEquals(Mint.NOW.minusSeconds(86_400), statement.awarded());
        assertEquals(Mint.NOW, statement.from());
        assertEquals(Optional.empty(), statement.until());
        assertTrue(statement.recipient().orElseThrow().is(" ADA@Example.org "));
        assertFalse(statement.recipient().orElseThrow().is("ben@example.org"));
    }

    @Test
    public void a_file_names_nobody_and_nothing_about_two_files_tells_that_they_are_of_one_person() {
        String first = payload(mint.badge());
        String second = payload(mint.badge());

        assertFalse(Mint.withoutChance(first).contains("ada"));
        assertFalse(first.contains("example.org"));
        assertFalse(member(first, "identityHash").equals(member(second, "identityHash")));
        assertFalse(member(first, "sub").equals(member(second, "sub")));
    }

    @Test
    public void a_badge_stays_genuine_when_another_key_signs_and_when_its_holder_is_forgotten() {
        String badge = mint.badge();

        mint.keyService.rotate(Mint.ADMINISTRATOR, 1);
        mint.issued.forget(new PersonKey("ada"));

        assertEquals(Verdict.Genuine.class, verdict(badge).getClass());
    }

    @Test
    public void nothing_counts_that_a_revoked_key_has_signed_whenever_it_was() {
        String badge = mint.badge();

        mint.keyService.revoke(Mint.ADMINISTRATOR, 1);

        assertEquals(new Verdict.Refusal(Verdict.Reason.KEY_REVOKED, Mint.NOW), verdict(badge));
        assertEquals(Verdict.Genuine.class, verdict(mint.badge()).getClass());
    }

    @Test
    public void a_badge_counts_from_its_first_second_up_to_its_last() {
        Map<String, Object> claims = mint.claims();
        claims.put("validUntil", Mint.NOW.plusSeconds(60).toString());
        claims.put("exp", Mint.NOW.plusSeconds(60).getEpochSecond());
        String badge = mint.signed(claims);

        mint.now = Mint.NOW.minusMillis(1);
        assertEquals(new Verdict.Refusal(Verdict.Reason.NOT_YET_VALID, Mint.NOW), verdict(badge));
        mint.now = Mint.NOW;
        assertEquals(Verdict.Genuine.class, verdict(badge).getClass());
        mint.now = Mint.NOW.plus(Duration.ofMillis(59_999));
        assertEquals(Verdict.Genuine.class, verdict(badge).getClass());
        mint.now = Mint.NOW.plusSeconds(60);
        assertEquals(new Verdict.Refusal(Verdict.Reason.EXPIRED, Mint.NOW.plusSeconds(60)), verdict(badge));
    }

    @Test
    public void what_the_site_has_signed_but_never_recorded_or_what_contradicts_itself_is_no_badge() {
        Map<String, Object> unknown = mint.claims();
        String other = "urn:uuid:3f0fd8a6-7b2e-4d5c-9d3b-0f6f1d3f8a11";
        unknown.put("id", other);
        unknown.put("jti", other);

        assertEquals(new Verdict.Refusal(Verdict.Reason.UNRECORDED), verdict(mint.signed(unknown)));
        for (Map.Entry<String, Object> wrong : Map.<String, Object>of(
                        "iss", "https://other.example",
                        "sub", "urn:uuid:other",
                        "jti", "urn:uuid:other",
                        "nbf", 1L,
                        "exp", 1L,
                        "validUntil", "2030-01-01T00:00:00Z",
                        "validFrom", "yesterday",
                        "type", List.of("VerifiableCredential"),
                        "issuer", List.of(),
                        "credentialSubject", "me")
                .entrySet()) {
            Map<String, Object> claims = mint.claims();
            claims.put(wrong.getKey(), wrong.getValue());

            assertEquals(wrong.toString(), new Verdict.Refusal(Verdict.Reason.NO_BADGE), verdict(mint.signed(claims)));
        }
        for (String needed : List.of("iss", "sub", "jti", "nbf", "id", "type", "issuer", "validFrom", "awardedDate")) {
            Map<String, Object> claims = new LinkedHashMap<>(mint.claims());
            claims.remove(needed);

            assertEquals(needed, new Verdict.Refusal(Verdict.Reason.NO_BADGE), verdict(mint.signed(claims)));
        }
    }

    @Test
    public void a_status_list_of_ours_is_no_badge() {
        mint.badge();

        assertEquals(
                new Verdict.Refusal(Verdict.Reason.NO_BADGE),
                verdict(mint.issuerService.statusList(0).orElseThrow()));
    }

    @Test
    public void two_credentials_in_one_picture_are_none() {
        String badge = mint.badge();
        byte[] twice = PngBaking.baked(PngBaking.baked(Mint.png(), badge), badge);
        String twiceDrawn = SvgBaking.baked(Mint.SVG, badge)
                .replace("</svg>", "<openbadges:credential verify=\"" + badge + "\"/></svg>");

        assertEquals(new Verdict.Refusal(Verdict.Reason.NOTHING), verdict(address("image/png", twice)));
        assertEquals(new Verdict.Refusal(Verdict.Reason.NOTHING), verdict(twiceDrawn));
    }

    @Test
    public void whatever_is_shown_is_answered_and_nothing_else_is_genuine() {
        String badge = mint.badge();
        String entities = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY x SYSTEM \"file:///etc/hostname\">]><svg xmlns:o=\"https://purl.imsglobal.org/ob/v3p0\">"
                + "<o:credential verify=\"" + badge + "\"/>&b;&x;</svg>";
        for (String held : List.of(
                "",
                " ",
                ".",
                "..",
                "a.b.c",
                "{}",
                "{",
                "{\"id\":5}",
                "[".repeat(100_000),
                "{\"a\":".repeat(50_000),
                "{\"id\":\"data:application/vc+jwt,\"}",
                "<",
                "<svg/>",
                "<svg xmlns:o=\"https://purl.imsglobal.org/ob/v3p0\"><o:credential/></svg>",
                "<svg><script>alert(1)</script><credential verify=\"" + badge + "\"/></svg>",
                entities,
                "<a>".repeat(50_000),
                "data:image/png;base64,",
                "data:image/png;base64,????",
                "data:text/plain;base64,ZGF0YTo=",
                address("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 127, 0, 0, 0}),
                "\0",
                "\ud800",
                "eyJhbGciOiJSUzI1NiIsImp3ayI6NX0.e30.AA",
                "https://evil.example/badge.png",
                "../../etc/passwd",
                "%00",
                "<img src=x onerror=alert(1)>",
                "x".repeat(VerificationService.LONGEST + 1))) {
            assertTrue(held.substring(0, Math.min(60, held.length())), verdict(held) instanceof Verdict.Refusal);
        }
        Random random = new Random(7);
        byte[] picture = PngBaking.baked(Mint.png(), badge);
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = picture.clone();
            damaged[8 + random.nextInt(damaged.length - 8)] ^= (byte) (1 + random.nextInt(255));
            assertTrue(verdict(address("image/png", damaged)) instanceof Verdict.Refusal);
        }
    }

    /** A file inside a file inside a file … leads nowhere. */
    @Test
    public void a_file_within_files_is_opened_as_far_as_it_goes() {
        String held = mint.badge();
        for (int depth = 0; depth < 20; depth++) {
            held = address("text/plain", held.getBytes(StandardCharsets.UTF_8));
        }

        assertTrue(verdict(held) instanceof Verdict.Refusal);
    }

    private Verdict verdict(String held) {
        return mint.verification.verify(held);
    }

    private static String address(String type, byte[] file) {
        return "data:" + type + ";base64," + BASE64.encodeToString(file);
    }

    private static String payload(String badge) {
        return Mint.text(Base64.getUrlDecoder().decode(badge.split("\\.")[1]));
    }

    private static String member(String json, String name) {
        return json.substring(json.indexOf("\"" + name + "\":")).split("\"")[3];
    }
}
