package org.reversementoring.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One short value for several, for a column that must be unique: Active Objects has no unique pairs of columns. */
public final class Digest {

    private Digest() {}

    /** 64 characters. Nothing that is kept holds a NUL, hence it keeps one part from the next. */
    public static String of(String... parts) {
        try {
            byte[] text = String.join("\0", parts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
