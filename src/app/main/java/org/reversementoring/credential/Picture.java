package org.reversementoring.credential;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The picture of a badge, in both forms that can carry a credential.
 *
 * @param svg a document of ours, without a prologue
 * @param png the same in pixels
 */
public record Picture(String svg, byte[] png) {

    /** The picture itself as an address. */
    URI address() {
        return URI.create("data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
