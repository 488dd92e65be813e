package org.reversementoring.credential;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.reversementoring.recognition.Badge;

/** The pictures of the badges, as they lie in the app. The pixels are made of the drawings when the app is built. */
public class Pictures {
    private static final String FOLDER = "/images/badges/";

    public Picture of(Badge badge) {
        return new Picture(
                new String(read(badge.slug() + ".svg"), StandardCharsets.UTF_8).strip(), read(badge.slug() + ".png"));
    }

    private static byte[] read(String file) {
        try (InputStream picture = Pictures.class.getResourceAsStream(FOLDER + file)) {
            return picture.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
