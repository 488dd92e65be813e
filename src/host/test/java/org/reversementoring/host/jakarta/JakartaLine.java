package org.reversementoring.host.jakarta;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.reversementoring.host.Host;
import org.reversementoring.host.plugin.Engines;

/**
 * The host as Confluence 10 would have it: Struts 7, jakarta.servlet, Jetty 12. Its own classes, the declarations and the
 * tests are copied with the packages renamed; everything else but the engines renamed is loaded as it is. The app's jar
 * is never touched. OSGi and Spring stay those of the 9.2 line, as they know nothing of servlets.
 */
final class JakartaLine extends URLClassLoader {
    private static final Map<String, String> RENAMED = Map.of(
            "com/opensymphony/xwork2/interceptor/ParametersInterceptor",
                    "org/apache/struts2/interceptor/parameter/ParametersInterceptor",
            "org/eclipse/jetty/server/session/SessionHandler", "org/eclipse/jetty/ee10/servlet/SessionHandler");
    private static final Map<String, String> RENAMED_PACKAGES = Map.of(
            "com/opensymphony/xwork2/", "org/apache/struts2/",
            "javax/mail/", "jakarta/mail/",
            "javax/servlet/", "jakarta/servlet/",
            "org/eclipse/jetty/servlet/", "org/eclipse/jetty/ee10/servlet/");
    private static final String REPLACED =
            "(caffeine|commons-fileupload|jakarta\\.activation|jakarta\\.mail|javax\\.servlet|jetty-|slf4j-|struts2-core).*";

    private JakartaLine(List<URL> urls) {
        super(urls.toArray(URL[]::new), new OnlyJUnit());
    }

    /** @param copies an empty directory */
    static JakartaLine in(Path copies, Class<?> test) throws IOException {
        List<URL> urls = new ArrayList<>();
        List<Path> copied = new ArrayList<>();
        for (Class<?> one : List.of(Host.class, ConfluenceActionSupport.class, test)) {
            Path copy = Files.createDirectory(copies.resolve(one.getSimpleName()));
            copied.add(placeOf(one));
            copy(placeOf(one), copy);
            urls.add(copy.toUri().toURL());
        }
        try (Stream<Path> jars = Files.list(Engines.find().directory().resolve("jakarta"))) {
            for (Path jar : jars.sorted().toList()) {
                urls.add(jar.toUri().toURL());
            }
        }
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : classPath.split(File.pathSeparator)) {
            File file = new File(entry);
            if (file.isFile()
                    && !copied.contains(file.toPath())
                    && !file.getName().matches(REPLACED)) {
                urls.add(file.toURI().toURL());
            }
        }
        return new JakartaLine(urls);
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            copyTree(from, to);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(from)) {
            copyTree(jar.getPath("/"), to);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.write(copy, renamed(copy.getFileName().toString(), Files.readAllBytes(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static byte[] renamed(String file, byte[] bytes) {
        if (file.equals("host-struts.xml")) {
            return new String(bytes, StandardCharsets.UTF_8)
                    .replace("com.opensymphony.xwork2", "org.apache.struts2")
                    .getBytes(StandardCharsets.UTF_8);
        }
        if (!file.endsWith(".class")) {
            return bytes;
        }
        ClassWriter writer = new ClassWriter(0);
        Remapper names = new Remapper() {
            @Override
            public String map(String name) {
                return RENAMED.getOrDefault(
                        name,
                        RENAMED_PACKAGES.entrySet().stream()
                                .filter(renamed -> name.startsWith(renamed.getKey()))
                                .map(renamed -> renamed.getValue()
                                        + name.substring(renamed.getKey().length()))
                                .findFirst()
                                .orElse(name));
            }
        };
        new ClassReader(bytes).accept(new ClassRemapper(writer, names), 0);
        return writer.toByteArray();
    }

    /** Lets both lines share JUnit, so that a test run in one is judged in the other. */
    private static final class OnlyJUnit extends ClassLoader {
        private OnlyJUnit() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("org.junit.") || name.startsWith("org.hamcrest.") || name.startsWith("junit.")) {
                return JakartaLine.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
