package org.reversementoring.host.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the engines lie that the build fetched: OSGi bundles, the Soy compiler, AUI. They stand beside the host's own
 * classes or jar; the system property {@value #PROPERTY} names another directory.
 */
public record Engines(Path directory) {
    /** Names the directory where the engines do not stand beside the host. */
    public static final String PROPERTY = "host.engines";

    /** @throws IllegalStateException where the build has not fetched them */
    public static Engines find() {
        Path directory = System.getProperty(PROPERTY) == null ? beside() : Path.of(System.getProperty(PROPERTY));
        if (!Files.isDirectory(directory.resolve("osgi"))) {
            throw new IllegalStateException("No engines in " + directory + ": build the module src/host with Maven, or"
                    + " name their directory with -D" + PROPERTY + "=…");
        }
        return new Engines(directory);
    }

    /** Gemini Blueprint and Spring, in an order in which they may be installed. */
    public List<Path> bundles() {
        return jars("osgi");
    }

    /** The Soy compiler; the guice without byte code generation comes first, because it hides the one in the compiler. */
    public List<Path> soy() {
        return jars("soy").stream()
                .sorted((a, b) -> Boolean.compare(isGuice(b), isGuice(a)))
                .toList();
    }

    /** AUI, jQuery and soyutils.js, as files. */
    public Path frontEnd() {
        return directory.resolve("aui");
    }

    private static boolean isGuice(Path jar) {
        return jar.getFileName().toString().startsWith("guice");
    }

    private List<Path> jars(String folder) {
        try (Stream<Path> files = Files.list(directory.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path beside() {
        try {
            Path own = Path.of(Engines.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return own.resolveSibling("engines");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
