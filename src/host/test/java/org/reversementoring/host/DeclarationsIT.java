package org.reversementoring.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.security.Permission;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.Test;
import org.reversementoring.gates.ClassFile;
import org.reversementoring.gates.Members;

/**
 * What neither the app nor the stand-in nor a test of theirs calls is not declared: a thin declaration cannot be wrong
 * where nobody leans on it.
 */
public class DeclarationsIT {

    /** No direct call of them links on both lines of Confluence; the app finds them by name. */
    private static final Set<String> FOUND_BY_NAME = Set.of(
            "com.atlassian.confluence.spaces.SpaceManager#createPrivateSpace(String, String, String, User): Space",
            "com.atlassian.confluence.spaces.SpaceManager#createSpace(String, String, String, User): Space",
            "com.atlassian.mail.Email#setMultipart(Multipart): Email");

    @Test
    public void each_declaration_is_called_by_the_app_or_the_stand_in() throws IOException {
        List<ClassFile> declarations = ClassFile.below(Path.of("../confluence/target/classes"));
        List<ClassFile> others = new ArrayList<>(ClassFile.below(Path.of("target/classes")));
        others.addAll(ClassFile.below(Path.of("target/test-classes")));
        others.addAll(ClassFile.below(Path.of("../app/target/test-classes")));

        try (JarFile app = new JarFile("target/app/reverse-mentoring.jar")) {
            Set<String> uncalled = uncalled(declarations, ClassFile.in(app), others);
            uncalled.removeAll(FOUND_BY_NAME);

            assertTrue(String.join("\n", uncalled), uncalled.isEmpty());
        }
    }

    @Test
    public void a_declaration_that_nobody_calls_is_found() throws IOException {
        ClassFile permission = classFile(Permission.class);

        assertEquals(
                new TreeSet<>(Set.of(
                        "com.atlassian.confluence.security.Permission#ADMINISTER: Permission",
                        "com.atlassian.confluence.security.Permission#EDIT: Permission")),
                uncalled(List.of(permission), List.of(), List.of(classFile(OnlyViews.class))));
    }

    private static Set<String> uncalled(
            List<ClassFile> declarations, List<ClassFile> app, Collection<ClassFile> others) {
        List<ClassFile> everybody = new ArrayList<>(declarations);
        everybody.addAll(app);
        everybody.addAll(others);
        Members all = new Members(everybody);

        Set<String> uncalled = new Members(declarations).declared();
        uncalled.removeAll(all.called());
        uncalled.removeAll(all.typesNamed().collect(Collectors.toSet()));
        uncalled.removeAll(new Members(app).referredTo());
        return uncalled;
    }

    private static ClassFile classFile(Class<?> type) throws IOException {
        try (var in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return new ClassFile(in.readAllBytes());
        }
    }

    static class OnlyViews {
        Permission view() {
            return Permission.VIEW;
        }
    }
}
