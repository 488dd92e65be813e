package org.reversementoring.gates.wiring;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.atlassian.confluence.macro.EditorImagePlaceholder;
import com.atlassian.confluence.macro.ImagePlaceholder;
import com.atlassian.confluence.macro.Macro;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.gates.ClassFile;
import org.reversementoring.gates.Modules;

/** The Spring XML on the Spring of Confluence 9 and on that of Confluence 10. */
@RunWith(Parameterized.class)
public class WiringTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final String version;
    private final Spring spring;

    public WiringTest(String version) {
        this.version = version;
        this.spring = new Spring(version);
    }

    @Parameters(name = "Spring {0}")
    public static List<String> versions() {
        return List.of("5.3", "6.2");
    }

    @After
    public void closeSpring() throws IOException {
        spring.close();
    }

    @Test
    public void this_is_the_spring_that_it_is_meant_to_be() throws Exception {
        Object found = spring.loadClass("org.springframework.core.SpringVersion")
                .getMethod("getVersion")
                .invoke(null);

        assertTrue(found.toString(), found.toString().startsWith(version + "."));
    }

    @Test
    public void every_bean_macro_and_action_can_be_made() throws IOException {
        List<Class<?>> modules = new ArrayList<>(Modules.of(Macro.class));
        modules.addAll(Modules.of(ConfluenceActionSupport.class));

        List<Object> made = spring.made(wiring(), modules);

        assertFalse(modules.isEmpty());
        assertTrue(made.stream().map(Object::getClass).toList().containsAll(modules));
    }

    @Test
    public void every_macro_has_its_picture_in_the_editor() throws IOException {
        for (Object made : spring.made(wiring(), new ArrayList<>(Modules.of(Macro.class)))) {
            if (made instanceof EditorImagePlaceholder macro) {
                ImagePlaceholder placeholder = macro.getImagePlaceholder(Map.of(), null);
                String file = placeholder.getUrl().replace("/download/resources/org.reversementoring/", "");
                BufferedImage picture = ImageIO.read(ClassFile.APP.resolve(file).toFile());

                // Drawn at up to twice the size, for sharp screens; never out of shape.
                assertEquals(
                        file,
                        picture.getWidth() * placeholder.getImageDimensions().getHeight(),
                        picture.getHeight() * placeholder.getImageDimensions().getWidth());
            }
        }
    }

    @Test
    public void what_the_schema_does_not_know_is_refused() {
        assertRefused(
                "<gemini:reference id='users' type='com.atlassian.sal.api.user.UserManager'/>",
                "Attribute 'type' is not allowed");
    }

    @Test
    public void a_bean_that_gets_the_wrong_things_is_refused() {
        assertRefused(
                "<bean id='one' class='java.math.BigInteger'><constructor-arg ref='none'/></bean>",
                "No bean named 'none' available");
    }

    @Test
    public void a_module_that_asks_for_what_is_not_there_is_refused() throws IOException {
        Path empty = xml("");

        assertSaid(
                "No qualifying bean of type 'com.atlassian.sal.api.user.UserManager'",
                assertThrows(RuntimeException.class, () -> spring.made(List.of(empty), List.of(AsksForUsers.class))));
    }

    @Test
    public void a_reference_is_given_to_whoever_asks_for_its_type() throws IOException {
        Path users = xml("<gemini:reference id='users' interface='com.atlassian.sal.api.user.UserManager'/>");

        assertEquals(2, spring.made(List.of(users), List.of(AsksForUsers.class)).size());
    }

    private void assertRefused(String element, String why) {
        assertSaid(why, assertThrows(RuntimeException.class, () -> spring.made(List.of(xml(element)), List.of())));
    }

    private static void assertSaid(String why, Throwable refusal) {
        List<String> reasons = Stream.iterate(refusal, Objects::nonNull, Throwable::getCause)
                .map(Throwable::getMessage)
                .toList();
        assertTrue(reasons.toString(), reasons.toString().contains(why));
    }

    private Path xml(String elements) throws IOException {
        Path file = folder.newFile().toPath();
        return Files.writeString(
                file,
                """
                <beans xmlns="http://www.springframework.org/schema/beans"
                       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                       xmlns:gemini="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                       xsi:schemaLocation="
                         http://www.springframework.org/schema/beans
                         http://www.springframework.org/schema/beans/spring-beans.xsd
                         http://www.eclipse.org/gemini/blueprint/schema/blueprint
                         http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd">
                  %s
                </beans>
                """
                        .formatted(elements));
    }

    private static List<Path> wiring() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/classes/META-INF/spring"))) {
            return files.sorted().toList();
        }
    }

    static final class AsksForUsers {
        AsksForUsers(com.atlassian.sal.api.user.UserManager users) {
            users.getRemoteUserKey();
        }
    }
}
