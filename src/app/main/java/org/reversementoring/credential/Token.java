package org.reversementoring.credential;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * A signed text: a JSON Web Signature in compact form (RFC 7515), as a file or a picture holds it. Who reads one has to
 * ask {@link #isSignedBy} before they believe a word of it.
 *
 * @param text the whole
 * @param header what it says of its signature
 */
record Token(String text, Map<String, Object> header) {
    static final String ALGORITHM = AlgorithmIdentifiers.RSA_USING_SHA256;

    private static final Pattern COMPACT = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

    /** Open Badges allow no others. */
    private static final Set<String> HEADERS = Set.of("alg", "jwk", "typ");

    /** Signs claims. The public key goes along: a company's site cannot be asked for it from outside. */
    static Token signed(Map<String, Object> claims, String type, KeyPair keys) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(ALGORITHM);
        signature.setHeader("typ", type);
        signature.setJwkHeader(key(keys.getPublic()));
        signature.setPayload(JsonUtil.toJson(claims));
        signature.setKey(keys.getPrivate());
        try {
            return parse(signature.getCompactSerialization()).orElseThrow();
        } catch (JoseException impossible) {
            throw new IllegalStateException("A key of ours cannot sign", impossible);
        }
    }

    /** Empty if it has not the form of a signed text. Nothing of it has been checked. */
    static Optional<Token> parse(String text) {
        if (!COMPACT.matcher(text).matches()
                || !Arrays.stream(text.split("\\.")).allMatch(Token::isCanonical)) {
            return Optional.empty();
        }
        return json(decoded(text.substring(0, text.indexOf('.')))).map(header -> new Token(text, header));
    }

    /** There is one way to write some bytes; others, with bits in the last letter that mean nothing, are not it. */
    private static boolean isCanonical(String part) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(decoded(part))
                    .equals(part);
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    private static byte[] decoded(String part) {
        return Base64.getUrlDecoder().decode(part);
    }

    private static Optional<Map<String, Object>> json(byte[] utf8) {
        try {
            return Optional.of(JsonUtil.parseJson(new String(utf8, StandardCharsets.UTF_8)));
        } catch (JoseException wrong) {
            return Optional.empty();
        }
    }

    /** Whether it has been signed in the one way that credentials are. */
    boolean hasOurForm() {
        return ALGORITHM.equals(header.get("alg")) && HEADERS.containsAll(header.keySet());
    }

    /** Whether it claims to be signed by nobody. */
    boolean isUnsigned() {
        return "none".equals(header.get("alg")) || text.endsWith(".");
    }

    /** Of the public key that it says it can be checked with; empty without one. */
    Optional<String> thumbprint() {
        if (!(header.get("jwk") instanceof Map<?, ?> key)
                || !"RSA".equals(key.get("kty"))
                || !(key.get("n") instanceof String)
                || !(key.get("e") instanceof String)) {
            return Optional.empty();
        }
        return Optional.of(Thumbprint.of((String) key.get("e"), (String) key.get("n")));
    }

    boolean isSignedBy(PublicKey key) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, ALGORITHM));
        signature.setKey(key);
        try {
            signature.setCompactSerialization(text);
            return signature.verifySignature();
        } catch (JoseException wrong) {
            return false;
        }
    }

    /** What has been signed; empty if it is no object of JSON. */
    Optional<Map<String, Object>> claims() {
        return json(decoded(text.split("\\.")[1]));
    }

    /** A public key as tokens and lists of keys show it (RFC 7517). */
    static Map<String, Object> publicKey(PublicKey key) {
        return key(key).toParams(OutputControlLevel.PUBLIC_ONLY);
    }

    private static RsaJsonWebKey key(PublicKey key) {
        RsaJsonWebKey jwk = new RsaJsonWebKey((RSAPublicKey) key);
        jwk.setAlgorithm(ALGORITHM);
        jwk.setUse("sig");
        Map<String, Object> members = jwk.toParams(OutputControlLevel.PUBLIC_ONLY);
        jwk.setKeyId(Thumbprint.of((String) members.get("e"), (String) members.get("n")));
        return jwk;
    }

    static String keySet(List<Map<String, Object>> keys) {
        return JsonUtil.toJson(Map.of("keys", keys));
    }
}
