package org.reversementoring.gates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What one jar for Confluence 9 (javax) and 10 (jakarta) may refer to: nothing that is called differently on the other
 * line, and nothing that Confluence has but does not export.
 */
final class Bytecode {
    static final int JAVA_17 = 61;

    private static final List<String> FORBIDDEN = List.of(
            "javax.servlet.",
            "javax.mail.",
            "javax.activation.",
            "javax.ws.rs.",
            "javax.inject.",
            "javax.annotation.",
            "javax.persistence.",
            "jakarta.",
            "com.google.",
            "org.apache.commons.",
            "org.springframework.",
            "com.opensymphony.");

    private Bytecode() {}

    static List<String> violations(Collection<ClassFile> classes) {
        List<String> violations = new ArrayList<>();
        for (ClassFile file : classes) {
            if (file.version() != JAVA_17) {
                violations.add(file.name() + " has the class file version " + file.version());
            }
            file.types().stream()
                    .filter(type -> FORBIDDEN.stream().anyMatch(type::startsWith))
                    .forEach(type -> violations.add(file.name() + " refers to " + type));
        }
        return violations;
    }
}
