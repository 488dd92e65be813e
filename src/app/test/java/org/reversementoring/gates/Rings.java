package org.reversementoring.gates;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who may know whom. A feature's root is plain Java and knows the features before it; its {@code store} alone knows
 * Active Objects; its {@code web} shows any root. What stores share stands beside the features in {@code store}, what
 * webs share in {@code web}; {@code confluence} and {@code wiring} are reached by Spring alone. As the features stand
 * in one order, there can be no cycle.
 */
record Rings(String root) {

    /** The features in their order: each reads those before it and itself. */
    private static final List<String> FEATURES = List.of(
            "programme",
            "catalog",
            "profile",
            "matching",
            "call",
            "pairing",
            "circle",
            "round",
            "session",
            "goal",
            "feedback",
            "story",
            "recognition",
            "credential");

    private static final String[] TABLES = {
        "net.java.ao..", "com.atlassian.activeobjects..", "com.atlassian.sal.api.transaction"
    };

    List<ArchRule> rules() {
        List<ArchRule> rules = new ArrayList<>(List.of(
                every_package_has_its_place(),
                only_stores_know_active_objects(),
                only_the_edges_know_confluence(),
                nobody_reaches_the_leaves(),
                only_wiring_reaches_stores(),
                the_shared_store_knows_tables_alone(),
                the_shared_web_knows_no_feature_of_its_own()));
        for (String feature : FEATURES) {
            rules.add(a_root_knows_what_comes_before(feature));
            rules.add(a_store_knows_its_own_root(feature));
            rules.add(a_web_knows_no_other_web(feature));
        }
        return rules.stream().map(rule -> rule.allowEmptyShould(true)).toList();
    }

    private ArchRule every_package_has_its_place() {
        List<String> places =
                new ArrayList<>(List.of(root, root + ".web", root + ".store", root + ".confluence", root + ".wiring"));
        for (String feature : FEATURES) {
            places.addAll(List.of(in(feature), in(feature) + ".store", in(feature) + ".web"));
        }
        return classes().should().resideInAnyPackage(places.toArray(String[]::new));
    }

    private ArchRule only_stores_know_active_objects() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(stores(root + ".wiring"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TABLES);
    }

    private ArchRule only_the_edges_know_confluence() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(stores(root + ".confluence", root + ".web", root + ".*.web", root + ".wiring"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.atlassian..", "org.apache.struts2..");
    }

    private ArchRule nobody_reaches_the_leaves() {
        String[] leaves = {root + ".confluence", root + ".wiring"};
        return noClasses()
                .that()
                .resideOutsideOfPackages(leaves)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(leaves);
    }

    private ArchRule only_wiring_reaches_stores() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(stores(root + ".wiring"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(stores());
    }

    private ArchRule the_shared_store_knows_tables_alone() {
        return classes()
                .that()
                .resideInAPackage(root + ".store")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(with(Stream.of(TABLES), root + ".store", in(FEATURES.get(0)), "java.."));
    }

    private ArchRule the_shared_web_knows_no_feature_of_its_own() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".web")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".*.web");
    }

    private ArchRule a_root_knows_what_comes_before(String feature) {
        return classes()
                .that()
                .resideInAPackage(in(feature))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(with(
                        upTo(feature),
                        "java..",
                        "org.slf4j",
                        "de.siegmar.fastcsv..",
                        "com.github.mangstadt.vinnie..",
                        "javax.crypto..",
                        "javax.xml.stream..",
                        "org.jose4j.."))
                .because("a feature's root is plain Java and knows only the features before it");
    }

    private ArchRule a_store_knows_its_own_root(String feature) {
        return classes()
                .that()
                .resideInAPackage(in(feature) + ".store")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(with(
                        Stream.concat(upTo(feature), Stream.of(TABLES)),
                        in(feature) + ".store",
                        root + ".store",
                        "java..",
                        "org.slf4j"))
                .because("features meet through their roots, not through their tables");
    }

    private ArchRule a_web_knows_no_other_web(String feature) {
        String[] others = FEATURES.stream()
                .filter(other -> !other.equals(feature))
                .map(other -> in(other) + ".web")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(in(feature) + ".web")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    private Stream<String> upTo(String feature) {
        return FEATURES.subList(0, FEATURES.indexOf(feature) + 1).stream().map(this::in);
    }

    private String[] stores(String... more) {
        return with(Stream.of(root + ".store", root + ".*.store"), more);
    }

    private String in(String feature) {
        return root + "." + feature;
    }

    private static String[] with(Stream<String> packages, String... more) {
        return Stream.concat(packages, Stream.of(more)).toArray(String[]::new);
    }
}
