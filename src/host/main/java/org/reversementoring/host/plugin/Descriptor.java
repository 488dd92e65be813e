package org.reversementoring.host.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** What an {@code atlassian-plugin.xml} declares, as far as this host knows the module types; read by {@link DescriptorReader}. */
public record Descriptor(
        String key,
        String name,
        Map<String, String> info,
        List<String> languages,
        List<Resource> downloads,
        Optional<Tables> tables,
        List<MacroDeclaration> macros,
        List<Element> struts,
        List<WebItem> webItems,
        List<BlueprintDeclaration> blueprints,
        List<WebResource> webResources,
        List<Job> jobs,
        Set<String> velocityAllowlist,
        List<ModuleName> modules) {

    /** Any module, of a type such as {@code xhtml-macro}; an unnamed one is called by its key. */
    public record ModuleName(String key, String type, String name) {}

    /** A file of the jar under a public name; a name that ends in a slash stands for a folder. */
    public record Resource(String type, String name, String location) {}

    /** The {@code <ao>} module. */
    public record Tables(String key, String namespace, List<String> entities) {}

    public record MacroDeclaration(
            String key, String name, String className, String icon, List<MacroParameter> parameters) {}

    public record MacroParameter(
            String name, String type, boolean required, String defaultValue, List<String> values) {}

    /** @param labelKey an i18n key; @param link below the context path */
    public record WebItem(String key, String section, int weight, String labelKey, String link, String linkId) {}

    /**
     * An entry of the dialog in which people create content, with the page that they begin with.
     *
     * @param labelKey an i18n key, as are the two after it
     * @param label that each page made from it gets
     * @param template where its text is, in storage format
     */
    public record BlueprintDeclaration(
            String key,
            int weight,
            String labelKey,
            String descriptionKey,
            String indexTitleKey,
            String label,
            String template) {}

    /** @param transformers transformer keys by file extension; @param functions what Soy may call, by module key */
    public record WebResource(
            String key,
            List<String> dependencies,
            List<Resource> resources,
            Map<String, List<String>> transformers,
            Set<String> functions) {}

    /** @param bean id of the runner in the Spring context, which is the job's key */
    public record Job(String key, String name, String bean, Optional<String> cron, Optional<Long> repeatMillis) {}

    /** Whether the app promises to write nothing in read-only mode except where it checks itself. */
    public boolean readOnlyCompatible() {
        return Boolean.parseBoolean(info.get("read-only-access-mode-compatible"));
    }

    public String moduleKey(String module) {
        return key + ":" + module;
    }
}
