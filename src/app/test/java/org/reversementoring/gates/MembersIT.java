package org.reversementoring.gates;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.Test;

public class MembersIT {

    @Test
    public void the_list_names_each_member_of_confluence_that_the_app_refers_to() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("app.jar"))) {
            MemberList list = new MemberList(Files.readAllLines(Path.of("../confluence/MEMBERS.md")));

            List<String> violations = list.violations(new Members(ClassFile.in(jar)).referredTo());

            assertTrue(String.join("\n", violations), violations.isEmpty());
        }
    }
}
