package org.reversementoring.credential;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A credential as Open Badges 3.0 writes it (1EdTech, <em>Open Badges Specification</em> 3.0, {@code OpenBadgeCredential}
 * and section 8.2, <em>JSON Web Token Proof Format</em>): a verifiable credential of W3C's data model 2.0, with the claims
 * of a JSON Web Token beside it. It names no schema: the type that Open Badges want for that stands in none of their
 * contexts, and strict readers stumble over it.
 *
 * @param recipient empty for somebody without a mail address
 * @param awarded when it was earned
 * @param from since when the file is valid; whole seconds, as tokens count them
 */
record OpenBadge(
        UUID id,
        Issuer issuer,
        Achievement achievement,
        Optional<HashedAddress> recipient,
        Instant awarded,
        Instant from,
        StatusEntry status) {
    static final String VC = "https://www.w3.org/ns/credentials/v2";
    static final String TYPE = "OpenBadgeCredential";

    private static final String CONTEXT = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    static final List<String> CONTEXTS = List.of(VC, CONTEXT);

    OpenBadge {
        awarded = awarded.truncatedTo(ChronoUnit.SECONDS);
        from = from.truncatedTo(ChronoUnit.SECONDS);
    }

    /** What is signed. */
    Map<String, Object> claims() {
        String uri = "urn:uuid:" + id;
        // Somebody's credentials have nothing in common by which they could be told to be theirs.
        String holder = uri + "#holder";
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("@context", CONTEXTS);
        claims.put("id", uri);
        claims.put("type", List.of("VerifiableCredential", TYPE));
        claims.put("name", achievement.name());
        claims.put("issuer", profile(issuer));
        claims.put("validFrom", from.toString());
        claims.put("awardedDate", awarded.toString());
        claims.put("credentialSubject", subject(holder));
        claims.put("credentialStatus", statusEntry());
        claims.put("iss", issuer.id().toString());
        claims.put("jti", uri);
        claims.put("nbf", from.getEpochSecond());
        claims.put("sub", holder);
        return claims;
    }

    static Map<String, Object> profile(Issuer issuer) {
        return entry(
                "id", issuer.id().toString(),
                "type", List.of("Profile"),
                "name", issuer.name(),
                "url", issuer.url().toString());
    }

    private Map<String, Object> subject(String holder) {
        Map<String, Object> subject = entry("id", holder, "type", List.of("AchievementSubject"));
        recipient.ifPresent(address -> subject.put(
                "identifier",
                List.of(entry(
                        "type",
                        "IdentityObject",
                        "hashed",
                        true,
                        "identityHash",
                        address.hash(),
                        "identityType",
                        "emailAddress",
                        "salt",
                        address.salt()))));
        subject.put(
                "achievement",
                entry(
                        "id", achievement.id().toString(),
                        "type", List.of("Achievement"),
                        "name", achievement.name(),
                        "description", achievement.description(),
                        "criteria", entry("narrative", achievement.criteria()),
                        "image", entry("id", achievement.image().toString(), "type", "Image")));
        return subject;
    }

    private Map<String, Object> statusEntry() {
        return entry(
                "id",
                status.list() + "#" + status.index(),
                "type",
                "BitstringStatusListEntry",
                "statusPurpose",
                StatusList.PURPOSE,
                "statusListIndex",
                Integer.toString(status.index()),
                "statusListCredential",
                status.list().toString());
    }

    /** In the order in which they are given. */
    static Map<String, Object> entry(Object... namesAndValues) {
        Map<String, Object> entry = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            entry.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return entry;
    }
}
