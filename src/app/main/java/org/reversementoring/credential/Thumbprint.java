package org.reversementoring.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What keys are called by: a digest of the public half (RFC 7638). */
final class Thumbprint {

    private Thumbprint() {}

    /**
     * @param exponent of an RSA key, as a JSON Web Key writes it
     * @param modulus likewise
     */
    static String of(String exponent, String modulus) {
        String members = "{\"e\":\"" + exponent + "\",\"kty\":\"RSA\",\"n\":\"" + modulus + "\"}";
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(members.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
