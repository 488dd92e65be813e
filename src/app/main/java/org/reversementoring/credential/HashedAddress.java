package org.reversementoring.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A mail address that nobody reads in it, but which can be compared with one that somebody knows. The salt keeps the
 * credentials of one person from looking alike.
 *
 * @param hash {@code sha256$} and 64 hexadecimal digits, of the address in small letters followed by the salt
 */
public record HashedAddress(String hash, String salt) {
    private static final String PREFIX = "sha256$";

    public static HashedAddress of(String address, String salt) {
        return new HashedAddress(PREFIX + HexFormat.of().formatHex(digest(address, salt)), salt);
    }

    /** Whether it is the digest of that address. */
    public boolean is(String address) {
        return of(address, salt).hash.equals(hash);
    }

    private static byte[] digest(String address, String salt) {
        try {
            String text = address.strip().toLowerCase(Locale.ROOT) + salt;
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
