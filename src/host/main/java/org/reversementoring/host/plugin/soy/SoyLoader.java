package org.reversementoring.host.plugin.soy;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/**
 * Loads the Soy engine apart from the host, because it wants a guava of 2013 and Active Objects one of 2023. Only the
 * classes of {@code soy.engine} are defined here; the interfaces they stand behind come from the host.
 */
public final class SoyLoader extends URLClassLoader {
    private static final String HERE = SoyLoader.class.getPackageName();

    private SoyLoader(URL[] jars) {
        super(jars, ClassLoader.getPlatformClassLoader());
    }

    public static SoyCompiler load(List<Path> jars) {
        try {
            URL[] urls = new URL[jars.size()];
            for (int i = 0; i < urls.length; i++) {
                urls[i] = jars.get(i).toUri().toURL();
            }
            // Stays open as long as the host runs: the engine loads its classes when it needs them.
            @SuppressWarnings("resource")
            SoyLoader loader = new SoyLoader(urls);
            return (SoyCompiler) loader.loadClass(HERE + ".engine.ClosureTemplates")
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | MalformedURLException e) {
            throw new IllegalStateException("The Soy engine does not load from " + jars, e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!name.startsWith(HERE + ".")) {
            return super.findClass(name);
        }
        if (!name.startsWith(HERE + ".engine.")) {
            return SoyLoader.class.getClassLoader().loadClass(name);
        }
        try (InputStream bytes =
                SoyLoader.class.getClassLoader().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = bytes.readAllBytes();
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
