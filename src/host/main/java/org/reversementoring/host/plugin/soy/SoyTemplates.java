package org.reversementoring.host.plugin.soy;

import com.atlassian.soy.renderer.SoyException;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.host.plugin.Descriptor.Resource;
import org.reversementoring.host.plugin.Texts;
import org.reversementoring.host.plugin.resources.AppFiles;
import org.reversementoring.host.plugin.resources.ResourceGraph;
import org.reversementoring.host.plugin.resources.ResourceGraph.Module;

/**
 * Renders the {@code <resource type="soy">} templates of a web-resource and of what it depends on. Stands for
 * Confluence's {@code SoyTemplateRenderer}; leaves out injected data and beans: what is not a map, list, string, number
 * or boolean is refused, and a function may be called only where the web-resource depends on the module that offers it.
 */
public final class SoyTemplates implements SoyTemplateRenderer {
    /** The module that offers {@code getText} and {@code contextPath}. */
    public static final String CORE_FUNCTIONS = "com.atlassian.confluence.plugins.soy:soy-core-functions";

    private static final Pattern LITERAL = Pattern.compile("'([\\w.-]+)'");

    private final SoyCompiler compiler;
    private final AppFiles files;
    private final ResourceGraph graph;
    private final Texts texts;
    private final String contextPath;
    private final Map<String, SoyCompiler.Templates> compiled = new ConcurrentHashMap<>();

    public SoyTemplates(SoyCompiler compiler, AppFiles files, ResourceGraph graph, Texts texts, String contextPath) {
        this.compiler = compiler;
        this.files = files;
        this.graph = graph;
        this.texts = texts;
        this.contextPath = contextPath;
    }

    @Override
    public void render(Appendable out, String moduleKey, String template, Map<String, Object> data)
            throws SoyException {
        try {
            out.append(compiled.computeIfAbsent(moduleKey, this::compile).render(template, checkedMap("data", data)));
        } catch (IOException | RuntimeException e) {
            throw new SoyException(template + " of " + moduleKey + ": " + e.getMessage(), e);
        }
    }

    /** A Soy file as JavaScript, its texts already in the given language. */
    public String toJavaScript(Resource file, Set<String> functionModules, Locale locale) {
        return compiler.toJavaScript(
                file.name(), files.text(file.location()), functions(functionModules, () -> locale));
    }

    private SoyCompiler.Templates compile(String moduleKey) {
        Map<String, String> sources = new LinkedHashMap<>();
        Set<String> functionModules = new LinkedHashSet<>();
        for (Module module : graph.withDependencies(List.of(moduleKey))) {
            functionModules.add(module.key());
            module.declaration().ifPresent(declaration -> {
                declaration.resources().stream()
                        .filter(resource -> resource.type().equals("soy"))
                        .forEach(resource -> sources.put(resource.name(), files.text(resource.location())));
            });
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("no <resource type=\"soy\"> in " + moduleKey);
        }
        return compiler.compile(sources, functions(functionModules, texts::locale));
    }

    private SoyCompiler.Functions functions(Set<String> modules, Supplier<Locale> locale) {
        boolean core = modules.contains(CORE_FUNCTIONS);
        return new SoyCompiler.Functions() {
            @Override
            public List<String> names() {
                return core ? List.of("getText", "contextPath") : List.of();
            }

            @Override
            public String value(String name, List<Object> arguments) {
                if (name.equals("contextPath")) {
                    return contextPath;
                }
                return new MessageFormat(raw(arguments.get(0).toString()), locale.get())
                        .format(arguments.subList(1, arguments.size()).toArray());
            }

            @Override
            public String script(String name, List<String> arguments) {
                if (name.equals("contextPath")) {
                    return "AJS.contextPath()";
                }
                Matcher key = LITERAL.matcher(arguments.get(0));
                if (!key.matches()) {
                    throw new IllegalArgumentException("getText needs a literal key, not " + arguments.get(0));
                }
                List<String> call = new ArrayList<>(arguments);
                call.set(0, JavaScript.literal(raw(key.group(1))));
                return "AJS.format(" + String.join(", ", call) + ")";
            }

            private String raw(String key) {
                return texts.raw(locale.get(), key).orElse(key);
            }
        };
    }

    private static Map<String, Object> checkedMap(String path, Map<?, ?> map) {
        Map<String, Object> checked = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw new IllegalArgumentException(path + " has a key that is no string: " + key);
            }
            checked.put(name, checked(path + "." + name, value));
        });
        return checked;
    }

    private static Object checked(String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            return checkedMap(path, map);
        }
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            for (Object item : list) {
                items.add(checked(path + "[" + items.size() + "]", item));
            }
            return items;
        }
        if (value instanceof Long number) {
            return Math.toIntExact(number);
        }
        if (value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Double) {
            return value;
        }
        throw new IllegalArgumentException(
                path + " is a " + value.getClass().getName() + ": only maps, lists, strings, numbers and booleans");
    }
}
