package org.reversementoring.credential;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Which credentials have been revoked: a bit for each, by W3C's <em>Bitstring Status List</em> 1.0. Long enough that
 * nobody who fetches it tells for whose credential.
 *
 * @param id the address of the list
 * @param revoked the indexes of what has been revoked
 */
record StatusList(URI id, Issuer issuer, BitSet revoked, Instant now) {
    static final String PURPOSE = "revocation";

    /** The least that the standard allows. */
    static final int BITS = 131_072;

    /** How long others may rely on it. */
    private static final Duration FRESH = Duration.ofHours(24);

    /** What is signed. */
    Map<String, Object> claims() {
        Instant from = now.truncatedTo(ChronoUnit.SECONDS);
        Instant until = from.plus(FRESH);
        Map<String, Object> claims = OpenBadge.entry(
                "@context", List.of(OpenBadge.VC),
                "id", id.toString(),
                "type", List.of("VerifiableCredential", "BitstringStatusListCredential"),
                "issuer", issuer.id().toString(),
                "validFrom", from.toString(),
                "validUntil", until.toString());
        claims.put(
                "credentialSubject",
                OpenBadge.entry(
                        "id",
                        id + "#list",
                        "type",
                        "BitstringStatusList",
                        "statusPurpose",
                        PURPOSE,
                        "encodedList",
                        encoded()));
        claims.put("iss", issuer.id().toString());
        claims.put("jti", id.toString());
        claims.put("sub", id + "#list");
        claims.put("nbf", from.getEpochSecond());
        claims.put("exp", until.getEpochSecond());
        return claims;
    }

    /** The first bit is the highest of the first byte. {@code u} stands for base64url without padding (Multibase). */
    private String encoded() {
        byte[] bits = new byte[BITS / Byte.SIZE];
        revoked.stream().forEach(index -> bits[index / Byte.SIZE] |= (byte) (0x80 >>> index % Byte.SIZE));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bits);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Nothing is written but bytes in memory", impossible);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
