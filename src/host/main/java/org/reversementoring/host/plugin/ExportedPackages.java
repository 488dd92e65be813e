package org.reversementoring.host.plugin;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/**
 * What an app may import besides the JDK. Stands for the system packages of Confluence's OSGi container; leaves out all
 * that the declarations do not declare, and every servlet and JAX-RS package, which differ between Confluence 9 and 10.
 */
final class ExportedPackages {
    private static final List<String> OF_ENGINES = List.of(
            "net.java.ao",
            "net.java.ao.schema",
            "org.apache.struts2.action",
            "org.apache.struts2.dispatcher.multipart",
            "org.apache.struts2.interceptor.parameter",
            "org.apache.struts2.result",
            "org.slf4j");
    /** Spring's bundles log through it; Confluence does not export it to apps since 9.0. */
    private static final String LOGGING_OF_SPRING = "org.apache.commons.logging";

    private ExportedPackages() {}

    /**
     * The value of {@code org.osgi.framework.system.packages.extra}.
     *
     * @param workbox whether with the packages of Workbox, which can be removed
     */
    static String extra(boolean workbox) {
        Set<String> packages = new TreeSet<>(OF_ENGINES);
        packages.addAll(declared());
        packages.removeIf(name -> !workbox && name.startsWith("com.atlassian.mywork."));
        packages.add("com.atlassian.plugin.osgi.bridge.external");
        packages.add(LOGGING_OF_SPRING + ";version=1.2.0");
        return String.join(",", packages);
    }

    /** Keeps from the app what is there for the engines' own bundles. */
    static ResolverHookFactory hiddenFrom(String symbolicName) {
        return triggers -> new ResolverHook() {
            @Override
            public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
                BundleRevision importer = requirement.getRevision();
                if (symbolicName.equals(importer.getSymbolicName())) {
                    candidates.removeIf(candidate ->
                            LOGGING_OF_SPRING.equals(candidate.getAttributes().get("osgi.wiring.package")));
                }
            }

            @Override
            public void filterResolvable(Collection<BundleRevision> candidates) {}

            @Override
            public void filterSingletonCollisions(BundleCapability singleton, Collection<BundleCapability> others) {}

            @Override
            public void end() {}
        };
    }

    private static Set<String> declared() {
        try {
            Path home = Path.of(ConfluenceActionSupport.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) {
                return packagesBelow(home);
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return packagesBelow(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> packagesBelow(Path root) throws IOException {
        Set<String> packages = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root.resolve("com/atlassian"))) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .forEach(file -> packages.add(root.relativize(file.getParent())
                            .toString()
                            .replace('\\', '/')
                            .replace('/', '.')));
        }
        return packages;
    }
}
