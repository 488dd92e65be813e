package org.reversementoring.host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.reversementoring.host.odd.ARowWithFarTooLongAName;
import org.reversementoring.host.odd.OddPage;

/** Builds the jar of an app that misbehaves, out of the classes of the package {@code odd}. */
final class OddApp {
    private static final String KEY = "org.example.odd";
    private static final String SPRING =
            """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:gemini="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xsi:schemaLocation="http://www.springframework.org/schema/beans
                     http://www.springframework.org/schema/beans/spring-beans.xsd
                     http://www.eclipse.org/gemini/blueprint/schema/blueprint
                     http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd">
              <gemini:reference id="soy" interface="com.atlassian.soy.renderer.SoyTemplateRenderer"/>
            </beans>
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String imports = "com.atlassian.annotations.security,com.atlassian.confluence.core,net.java.ao,"
            + "com.atlassian.soy.renderer,org.apache.struts2.interceptor.parameter";

    /** @param modules the inside of the descriptor's root */
    OddApp(String modules) {
        file(
                "atlassian-plugin.xml",
                "<atlassian-plugin key='" + KEY + "' name='Odd' plugins-version='2'>" + modules
                        + "</atlassian-plugin>");
        file("META-INF/spring/odd.xml", SPRING);
        of(OddPage.class);
        of(OddPage.Thing.class);
        of(ARowWithFarTooLongAName.class);
    }

    OddApp file(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    OddApp importing(String more) {
        imports += "," + more;
        return this;
    }

    Path in(Path directory) {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", KEY);
        headers.putValue("Atlassian-Plugin-Key", KEY);
        headers.putValue("Spring-Context", "*");
        headers.putValue("Import-Package", imports);
        Path jar = directory.resolve("odd.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return jar;
    }

    private void of(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream code = type.getClassLoader().getResourceAsStream(name)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            code.transferTo(bytes);
            files.put(name, bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
