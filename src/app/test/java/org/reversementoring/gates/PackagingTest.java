package org.reversementoring.gates;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.stream.Stream;
import org.junit.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

public class PackagingTest {
    private static final Xml NO_MODULES = Xml.of("<atlassian-plugin/>");

    @Test
    public void optional_imports_without_a_range_are_fine() {
        assertFound("com.atlassian.plugin.osgi.bridge.external,org.slf4j;version=\"0\";resolution:=optional");
    }

    @Test
    public void an_import_that_could_keep_the_app_from_starting_is_found() {
        assertFound("org.slf4j;version=\"0\"", "the import of org.slf4j is not optional");
        assertFound(
                "org.slf4j;resolution:=optional;version=\"[1.7,2)\"",
                "the import of org.slf4j is for a range of versions");
    }

    @Test
    public void a_class_that_only_the_descriptor_names_must_be_imported() {
        Xml descriptor = Xml.of("<atlassian-plugin><result-type class='org.apache.struts2.result.StreamResult'/>"
                + "</atlassian-plugin>");

        assertEquals(
                List.of("the descriptor needs an import of org.apache.struts2.result"),
                packaging("org.slf4j;resolution:=optional").violations(descriptor, Set.of()));
    }

    @Test
    public void a_library_that_needs_more_than_the_jdk_is_found_unless_it_is_listed() {
        Packaging packaging = packaging("a;resolution:=optional", classFile("lib/Csv", "Lorg/jspecify/Nullable;"));

        assertEquals(
                List.of("an embedded library refers to org.jspecify, which is not listed"),
                packaging.violations(NO_MODULES, Set.of()));
        assertEquals(List.of(), packaging.violations(NO_MODULES, Set.of("org.jspecify")));
        assertEquals(
                List.of("no embedded library refers to org.gone any more"),
                packaging.violations(NO_MODULES, Set.of("org.jspecify", "org.gone")));
    }

    @Test
    public void a_declaration_of_confluence_in_the_jar_is_found() {
        assertEquals(
                List.of("the jar holds com.atlassian.user.User"),
                packaging("a;resolution:=optional", classFile("com/atlassian/user/User", "Ljava/lang/String;"))
                        .violations(NO_MODULES, Set.of()));
    }

    @Test
    public void the_module_of_a_library_that_is_not_the_whole_jar_is_found() {
        assertEquals(
                List.of("the jar holds module-info"),
                packaging("a;resolution:=optional", classFile("module-info", "Ljava/lang/String;"))
                        .violations(NO_MODULES, Set.of()));
    }

    @Test
    public void our_own_classes_are_held_to_the_rules_of_bytecode() {
        assertEquals(
                List.of("org.reversementoring.Bad refers to jakarta.inject.Named"),
                packaging("a;resolution:=optional", classFile("org/reversementoring/Bad", "Ljakarta/inject/Named;"))
                        .violations(NO_MODULES, Set.of()));
    }

    @Test
    public void an_import_that_nobody_would_miss_at_start_up_is_found() {
        assertEquals(
                List.of("com.atlassian.user"),
                packaging("com.atlassian.plugin.osgi.bridge.external,com.atlassian.user;resolution:=optional,"
                                + "org.slf4j;resolution:=optional")
                        .unnoticed(Set.of("org.slf4j.Logger")));
    }

    private static void assertFound(String imports, String... violations) {
        assertEquals(List.of(violations), packaging(imports).violations(NO_MODULES, Set.of()));
    }

    private static Packaging packaging(String imports, ClassFile... classes) {
        Attributes manifest = new Attributes();
        manifest.putValue("Import-Package", imports);
        return new Packaging(manifest, Stream.of(classes).toList());
    }

    private static ClassFile classFile(String name, String fieldType) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        writer.visitField(0, "field", fieldType, null, null);
        return new ClassFile(writer.toByteArray());
    }
}
