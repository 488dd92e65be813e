package org.reversementoring.host.plugin.resources;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.host.plugin.Descriptor;
import org.reversementoring.host.plugin.Descriptor.WebResource;
import org.reversementoring.host.plugin.soy.SoyTemplates;

/**
 * The app's web-resources and what they depend on. Stands for Confluence's web resource manager; leaves out contexts,
 * conditions and other apps: a dependency that is neither the app's own nor known here stops the loading.
 */
public final class ResourceGraph {
    /** Modules of Confluence that the front end on every page of this host already holds. */
    private static final Set<String> ON_EVERY_PAGE = Set.of(
            "com.atlassian.auiplugin:ajs",
            "com.atlassian.auiplugin:aui-experimental-soy-templates",
            "com.atlassian.auiplugin:aui-experimental-spinner",
            "com.atlassian.auiplugin:aui-flag",
            "com.atlassian.auiplugin:aui-lozenge",
            "com.atlassian.auiplugin:aui-message",
            "com.atlassian.auiplugin:aui-select2",
            "com.atlassian.auiplugin:aui-spinner",
            "com.atlassian.auiplugin:dialog2",
            "com.atlassian.auiplugin:soy",
            SoyTemplates.CORE_FUNCTIONS);

    /** One module; one of Confluence's own has no declaration here. */
    public record Module(String key, Optional<WebResource> declaration) {}

    private final Map<String, WebResource> declared = new LinkedHashMap<>();

    public ResourceGraph(Descriptor descriptor) {
        descriptor.webResources().forEach(module -> declared.put(descriptor.moduleKey(module.key()), module));
        withDependencies(declared.keySet());
    }

    /**
     * The modules and all that they need, what is needed first.
     *
     * @throws IllegalArgumentException where a module is not known or needs itself
     */
    public List<Module> withDependencies(Collection<String> keys) {
        Set<String> found = new HashSet<>();
        Map<String, Module> ordered = new LinkedHashMap<>();
        keys.forEach(key -> add(key, found, ordered));
        return List.copyOf(ordered.values());
    }

    public Optional<WebResource> find(String key) {
        return Optional.ofNullable(declared.get(key));
    }

    private void add(String key, Set<String> found, Map<String, Module> ordered) {
        if (ordered.containsKey(key)) {
            return;
        }
        if (!found.add(key)) {
            throw new IllegalArgumentException("web-resource " + key + " depends on itself");
        }
        Optional<WebResource> declaration = find(key);
        if (declaration.isEmpty() && !ON_EVERY_PAGE.contains(key)) {
            throw new IllegalArgumentException("no web-resource " + key);
        }
        declaration.ifPresent(module -> module.dependencies().forEach(needed -> add(needed, found, ordered)));
        ordered.put(key, new Module(key, declaration));
    }
}
