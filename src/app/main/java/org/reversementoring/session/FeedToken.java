package org.reversementoring.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret in the address of a person's calendar feed: whoever has the address may read the feed. Shown once and
 * never kept; what is kept is {@link #hash}.
 *
 * @param value {@value #LENGTH} letters, digits, hyphens and underscores, which hold 256 bits of chance
 */
public record FeedToken(String value) {
    private static final int BYTES = 32;
    private static final int LENGTH = 43;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{" + LENGTH + "}");

    public FeedToken {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a token");
        }
    }

    /** A new one, which nobody can guess. */
    public static FeedToken fresh(SecureRandom chance) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The token that an address claims to hold; empty where it cannot be one. */
    public static Optional<FeedToken> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new FeedToken(text)) : Optional.empty();
    }

    /** SHA-256, in 64 hexadecimal digits. Without salt: nobody can try out as many tokens as there are. */
    public String hash() {
        return HexFormat.of().formatHex(digest());
    }

    /** Whether this is the token of that hash. Takes as long for a hash that is nearly right as for any other. */
    public boolean has(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Logs may print records: the secret stays out of them. */
    @Override
    public String toString() {
        return "FeedToken";
    }
}
