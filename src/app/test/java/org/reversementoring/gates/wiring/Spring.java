package org.reversementoring.gates.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** One version of Spring with the few classes of ours that talk to it, apart from any other version. */
final class Spring extends URLClassLoader {
    private static final List<String> APART = List.of(
            "org.springframework.",
            "org.eclipse.gemini.",
            WiredContext.class.getName(),
            BlueprintMocks.class.getName());

    Spring(String version) {
        super(urls(version), Spring.class.getClassLoader());
    }

    /**
     * Loads wiring, makes every bean of it, and lets Confluence's way of construction make the others.
     *
     * @param wiring files of Spring XML
     * @param modules classes that are constructed from the beans by type
     * @return all that was made
     */
    List<Object> made(List<Path> wiring, List<Class<?>> modules) {
        try {
            @SuppressWarnings("unchecked") // what WiredContext implements
            BiFunction<List<Path>, List<Class<?>>, List<Object>> context = (BiFunction<
                            List<Path>, List<Class<?>>, List<Object>>)
                    loadClass(WiredContext.class.getName()).getConstructor().newInstance();
            return context.apply(wiring, modules);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (APART.stream().noneMatch(name::startsWith)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    public URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }

    private static URL[] urls(String version) {
        try (Stream<Path> jars = Files.list(Path.of("target/spring", version))) {
            return Stream.concat(jars, Stream.of(Path.of("target/test-classes")))
                    .map(Spring::url)
                    .toArray(URL[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
