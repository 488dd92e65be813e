package org.reversementoring.gates;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.Test;

/** The jar that ships. */
public class PackagingIT {
    private static final Path JAR = Path.of(System.getProperty("app.jar"));
    private static final long MOST_BYTES = 4_000_000;

    @Test
    public void the_jar_asks_confluence_for_nothing_that_it_may_lack() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            Packaging packaging = new Packaging(jar.getManifest().getMainAttributes(), ClassFile.in(jar));
            Xml descriptor = Xml.read(ClassFile.APP.resolve("atlassian-plugin.xml"));

            assertEquals(List.of(), packaging.violations(descriptor, beyondTheJdk()));
        }
    }

    @Test
    public void at_start_up_the_app_notices_whatever_confluence_lacks() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<ClassFile> classes = ClassFile.in(jar);
            Set<String> lookedUp = classes.stream()
                    .filter(file -> file.name().equals("org.reversementoring.wiring.OptionalImports"))
                    .flatMap(file -> file.strings().stream())
                    .collect(Collectors.toSet());

            assertEquals(List.of(), new Packaging(jar.getManifest().getMainAttributes(), classes).unnoticed(lookedUp));
        }
    }

    @Test
    public void the_jar_holds_what_defines_the_app() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (String name : List.of(
                    "atlassian-plugin.xml",
                    "i18n/reverse-mentoring.properties",
                    "i18n/reverse-mentoring_de.properties",
                    "META-INF/spring/")) {
                assertNotNull(name, jar.getEntry(name));
            }
        }
    }

    @Test
    public void the_jar_stays_below_four_megabytes() throws IOException {
        assertTrue(Files.size(JAR) + " bytes", Files.size(JAR) < MOST_BYTES);
    }

    private static Set<String> beyondTheJdk() throws IOException {
        try (var list = PackagingIT.class.getResourceAsStream("beyond-the-jdk.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toSet());
        }
    }
}
