package org.reversementoring.host.plugin.resources;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.host.plugin.Descriptor.Resource;
import org.reversementoring.host.plugin.Descriptor.WebResource;
import org.reversementoring.host.plugin.Texts;
import org.reversementoring.host.plugin.resources.ResourceGraph.Module;
import org.reversementoring.host.plugin.soy.JavaScript;
import org.reversementoring.host.plugin.soy.SoyTemplates;

/**
 * All scripts, or all styles, of a page's web-resources in one answer, as production Confluence serves them, with the
 * transformers {@code jsI18n} and {@code soyTransformer}; leaves out minification and source maps.
 */
public final class Batches {
    private static final Pattern TEXT_IN_SCRIPT =
            Pattern.compile("(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");
    private static final Pattern RELATIVE_ADDRESS =
            Pattern.compile("url\\(\\s*(['\"]?)(?![/'\"]|data:|https?:)([^'\")]+)\\1\\s*\\)");

    private final ResourceGraph graph;
    private final AppFiles files;
    private final Texts texts;
    private final SoyTemplates soy;
    private final String contextPath;
    private final Map<String, String> built = new ConcurrentHashMap<>();

    public Batches(ResourceGraph graph, AppFiles files, Texts texts, SoyTemplates soy, String contextPath) {
        this.graph = graph;
        this.files = files;
        this.texts = texts;
        this.soy = soy;
        this.contextPath = contextPath;
    }

    public String script(List<String> keys, Locale locale) {
        return built.computeIfAbsent("js " + locale + " " + keys, key -> {
            StringBuilder out = new StringBuilder();
            forEach(keys, ".js", (module, file) -> out.append("try {\n/* ")
                    .append(module.key())
                    .append(" ")
                    .append(file.name())
                    .append(" */\n")
                    .append(script(module.declaration().orElseThrow(), file, locale))
                    .append("\n} catch (e) { console.error(e); }\n"));
            return out.toString();
        });
    }

    public String style(List<String> keys) {
        return built.computeIfAbsent("css " + keys, key -> {
            StringBuilder out = new StringBuilder();
            forEach(keys, ".css", (module, file) -> out.append(
                            withAbsoluteAddresses(module.key(), files.text(file.location())))
                    .append('\n'));
            return out.toString();
        });
    }

    /** Whether any of the modules, or what they need, has a file with this ending. */
    public boolean has(List<String> keys, String extension) {
        boolean[] found = {false};
        forEach(keys, extension, (module, file) -> found[0] = true);
        return found[0];
    }

    private String script(WebResource module, Resource file, Locale locale) {
        String extension = file.location().substring(file.location().lastIndexOf('.') + 1);
        List<String> transformers = module.transformers().getOrDefault(extension, List.of());
        String text = transformers.contains("soyTransformer")
                ? soy.toJavaScript(file, module.functions(), locale)
                : files.text(file.location());
        return transformers.contains("jsI18n") ? withTexts(text, locale) : text;
    }

    private String withTexts(String script, Locale locale) {
        Matcher call = TEXT_IN_SCRIPT.matcher(script);
        StringBuilder out = new StringBuilder();
        while (call.find()) {
            String key = call.group(2);
            String replacement = call.group(3).equals(")")
                    ? JavaScript.literal(texts.getText(locale, key))
                    : "AJS.format(" + JavaScript.literal(texts.raw(locale, key).orElse(key)) + ",";
            call.appendReplacement(out, Matcher.quoteReplacement(replacement));
        }
        return call.appendTail(out).toString();
    }

    private String withAbsoluteAddresses(String moduleKey, String style) {
        return RELATIVE_ADDRESS
                .matcher(style)
                .replaceAll(match -> Matcher.quoteReplacement(
                        "url(" + contextPath + "/download/resources/" + moduleKey + "/" + match.group(2) + ")"));
    }

    private void forEach(List<String> keys, String extension, Use use) {
        for (Module module : graph.withDependencies(keys)) {
            module.declaration().ifPresent(declaration -> declaration.resources().stream()
                    .filter(file ->
                            file.type().equals("download") && file.name().endsWith(extension))
                    .forEach(file -> use.of(module, file)));
        }
    }

    private interface Use {
        void of(Module module, Resource file);
    }
}
