package org.reversementoring.credential;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a credential says, and nothing that the site knows beside it.
 *
 * @param id of the credential
 * @param issuer the issuer's name
 * @param recipient by which its holder can be recognized; empty where it says nothing of them
 * @param awarded when it was earned
 * @param from since when it is valid
 * @param until up to when; empty for good
 */
public record Statement(
        UUID id,
        String name,
        String description,
        String criteria,
        String issuer,
        Optional<HashedAddress> recipient,
        Instant awarded,
        Instant from,
        Optional<Instant> until) {
    private static final String URN = "urn:uuid:";

    /** @return empty if the claims are not those of a badge, or if the token's say another thing than the badge's */
    static Optional<Statement> of(Map<String, Object> claims) {
        try {
            return Optional.of(read(new Part(claims)));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static Statement read(Part claims) {
        Part issuer = claims.part("issuer");
        Part subject = claims.part("credentialSubject");
        Part achievement = subject.part("achievement");
        Instant from = Instant.parse(claims.text("validFrom"));
        Optional<Instant> until =
                claims.has("validUntil") ? Optional.of(Instant.parse(claims.text("validUntil"))) : Optional.empty();
        require(claims.list("type").contains(OpenBadge.TYPE));
        require(claims.text("iss").equals(issuer.text("id")));
        require(claims.text("sub").equals(subject.text("id")));
        require(claims.text("jti").equals(claims.text("id"))
                && claims.text("id").startsWith(URN));
        require(claims.number("nbf") == from.getEpochSecond());
        require(claims.has("exp") == until.isPresent());
        until.ifPresent(end -> require(claims.number("exp") == end.getEpochSecond()));
        return new Statement(
                UUID.fromString(claims.text("id").substring(URN.length())),
                achievement.text("name"),
                achievement.text("description"),
                achievement.part("criteria").text("narrative"),
                issuer.text("name"),
                recipient(subject),
                Instant.parse(claims.text("awardedDate")),
                from,
                until);
    }

    private static Optional<HashedAddress> recipient(Part subject) {
        if (!subject.has("identifier")) {
            return Optional.empty();
        }
        Part identity = Part.of(subject.list("identifier").get(0));
        return Optional.of(new HashedAddress(identity.text("identityHash"), identity.text("salt")));
    }

    private static void require(boolean so) {
        if (!so) {
            throw new IllegalArgumentException("No badge");
        }
    }

    /** A part of a document, each of whose members is there and of its kind. */
    private record Part(Map<?, ?> members) {

        static Part of(Object value) {
            require(value instanceof Map);
            return new Part((Map<?, ?>) value);
        }

        boolean has(String name) {
            return members.containsKey(name);
        }

        Part part(String name) {
            return of(members.get(name));
        }

        String text(String name) {
            require(members.get(name) instanceof String);
            return (String) members.get(name);
        }

        long number(String name) {
            require(members.get(name) instanceof Long);
            return (Long) Objects.requireNonNull(members.get(name));
        }

        /** One entry at least. */
        List<?> list(String name) {
            require(members.get(name) instanceof List<?> list && !list.isEmpty());
            return (List<?>) members.get(name);
        }
    }
}
