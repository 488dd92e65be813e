package org.reversementoring.credential;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;

/**
 * What people hold in their hands: a token by itself, within JSON (W3C's {@code EnvelopedVerifiableCredential}), or baked
 * into a picture.
 */
final class Envelope {
    private static final String TOKEN_ADDRESS = "data:application/vc+jwt,";
    private static final String FILE = ";base64,";

    private Envelope() {}

    /** The token in an object of JSON, for programs that take nothing else. */
    static String json(String token) {
        return JsonUtil.toJson(OpenBadge.entry(
                "@context", OpenBadge.VC, "id", TOKEN_ADDRESS + token, "type", "EnvelopedVerifiableCredential"));
    }

    /**
     * What claims to be a token, in whatever it came; empty if nothing does.
     *
     * @param held a token, JSON or SVG as text, or a whole file as an address ({@code data:…;base64,…})
     */
    static Optional<String> open(String held) {
        String text = held.strip();
        return text.startsWith("data:") && text.contains(FILE)
                ? decoded(text.substring(text.indexOf(FILE) + FILE.length())).flatMap(Envelope::opened)
                : fromText(text);
    }

    private static Optional<String> opened(byte[] file) {
        return PngBaking.isPng(file)
                ? PngBaking.token(file)
                : fromText(new String(file, StandardCharsets.UTF_8).strip());
    }

    private static Optional<String> fromText(String text) {
        if (text.startsWith("<")) {
            return SvgBaking.token(text);
        }
        return text.startsWith("{") ? fromJson(text) : Optional.of(text).filter(some -> !some.isEmpty());
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<String> fromJson(String text) {
        try {
            Map<String, Object> document = JsonUtil.parseJson(text);
            return document.get("id") instanceof String id && id.startsWith(TOKEN_ADDRESS)
                    ? Optional.of(id.substring(TOKEN_ADDRESS.length()))
                    : Optional.empty();
        } catch (JoseException wrong) {
            return Optional.empty();
        }
    }
}
