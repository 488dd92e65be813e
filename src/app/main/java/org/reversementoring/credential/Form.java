package org.reversementoring.credential;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a badge can be taken along as. */
public enum Form {
    /** A drawing, with the credential in it. */
    SVG("image/svg+xml"),
    /** A picture of pixels, with the credential in it. */
    PNG("image/png"),
    /** The credential alone, as wallets take it. */
    JWT("application/vc+jwt"),
    /** The same within JSON. */
    JSON("application/vc+ld+json");

    private final String contentType;

    Form(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** Of the name of a file; in addresses, too. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Form> of(String extension) {
        return Arrays.stream(values())
                .filter(form -> form.extension().equals(extension))
                .findFirst();
    }
}
