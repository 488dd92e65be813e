package org.reversementoring.host.plugin.resources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** Files of the app's jar, by the locations that its descriptor names. */
public final class AppFiles {
    private final Bundle app;

    public AppFiles(Bundle app) {
        this.app = app;
    }

    public Optional<byte[]> find(String location) {
        URL entry = location.contains("..") || location.endsWith("/") ? null : app.getEntry(location);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = entry.openStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException where the jar has no such file */
    public String text(String location) {
        return new String(
                find(location).orElseThrow(() -> new IllegalArgumentException("no file " + location + " in the app")),
                StandardCharsets.UTF_8);
    }
}
