package org.reversementoring.gates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.stream.Collectors;

/** The app's jar as a bundle: what it holds, what it asks of Confluence and what it would take it amiss to lack. */
record Packaging(Attributes manifest, Collection<ClassFile> classes) {

    /** What every Confluence has and without which the app is no plugin. */
    private static final Set<String> MANDATORY = Set.of("com.atlassian.plugin.osgi.bridge.external");

    private static final Set<String> JDK = ModuleLayer.boot().modules().stream()
            .filter(module -> module.getName().startsWith("java."))
            .flatMap(module -> module.getPackages().stream())
            .collect(Collectors.toSet());

    /**
     * @param descriptor whose classes nobody but us can see to be imported
     * @param beyondTheJdk the packages that embedded libraries are known to refer to and to do without
     */
    List<String> violations(Xml descriptor, Set<String> beyondTheJdk) {
        List<String> violations = new ArrayList<>(
                Bytecode.violations(classes.stream().filter(ClassFile::isOurs).toList()));
        classes.stream()
                .map(ClassFile::name)
                .filter(name -> name.startsWith("com.atlassian.") || name.equals("module-info"))
                .forEach(name -> violations.add("the jar holds " + name));
        violations.addAll(wrongImports());
        violations.addAll(missingImports(descriptor));
        violations.addAll(librariesBeyond(beyondTheJdk));
        if (manifest.getValue("Export-Package") != null) {
            violations.add("the jar exports " + manifest.getValue("Export-Package"));
        }
        return violations;
    }

    /**
     * The imports whose absence would go unnoticed.
     *
     * @param types what the app looks up when it starts
     */
    List<String> unnoticed(Set<String> types) {
        Set<String> noticed = types.stream().map(Packaging::packageOf).collect(Collectors.toSet());
        return imports().keySet().stream()
                .filter(name -> !MANDATORY.contains(name) && !noticed.contains(name))
                .toList();
    }

    private List<String> wrongImports() {
        List<String> violations = new ArrayList<>();
        imports().forEach((name, attributes) -> {
            if (!MANDATORY.contains(name) && !attributes.contains("resolution:=optional")) {
                violations.add("the import of " + name + " is not optional");
            }
            if (attributes.stream().anyMatch(attribute -> attribute.matches("version=\"?[\\[(].*"))) {
                violations.add("the import of " + name + " is for a range of versions");
            }
        });
        return violations;
    }

    private List<String> missingImports(Xml descriptor) {
        return descriptor
                .all()
                .flatMap(module -> Xml.attribute(module, "class"))
                .filter(name -> !name.startsWith("org.reversementoring."))
                .map(Packaging::packageOf)
                .distinct()
                .filter(name -> !imports().containsKey(name))
                .map(name -> "the descriptor needs an import of " + name)
                .toList();
    }

    private List<String> librariesBeyond(Set<String> known) {
        Set<String> own = classes.stream().map(file -> packageOf(file.name())).collect(Collectors.toSet());
        Set<String> beyond = classes.stream()
                .filter(file -> !file.isOurs())
                .flatMap(file -> file.types().stream())
                .map(Packaging::packageOf)
                .filter(name -> !own.contains(name) && !JDK.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> violations = new ArrayList<>();
        beyond.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> violations.add("an embedded library refers to " + name + ", which is not listed"));
        known.stream()
                .filter(name -> !beyond.contains(name))
                .forEach(name -> violations.add("no embedded library refers to " + name + " any more"));
        return violations;
    }

    /** The imported packages, each with its attributes and directives. */
    private Map<String, List<String>> imports() {
        Map<String, List<String>> imports = new TreeMap<>();
        String header = Optional.ofNullable(manifest.getValue("Import-Package")).orElse("");
        // Commas within quotes belong to a range of versions.
        for (String clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            List<String> parts = Arrays.asList(clause.split(";"));
            imports.put(parts.get(0), parts.subList(1, parts.size()));
        }
        return imports;
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }
}
