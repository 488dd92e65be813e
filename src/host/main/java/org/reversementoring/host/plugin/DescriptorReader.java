package org.reversementoring.host.plugin;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.reversementoring.host.plugin.Descriptor.BlueprintDeclaration;
import org.reversementoring.host.plugin.Descriptor.Job;
import org.reversementoring.host.plugin.Descriptor.MacroDeclaration;
import org.reversementoring.host.plugin.Descriptor.MacroParameter;
import org.reversementoring.host.plugin.Descriptor.ModuleName;
import org.reversementoring.host.plugin.Descriptor.Resource;
import org.reversementoring.host.plugin.Descriptor.Tables;
import org.reversementoring.host.plugin.Descriptor.WebItem;
import org.reversementoring.host.plugin.Descriptor.WebResource;
import org.reversementoring.host.plugin.soy.SoyTemplates;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads a descriptor strictly. Stands for Confluence's module descriptor factory; leaves out conditions, wizards and contexts
 * of blueprints, and all further module types: an element that it does not know, a missing attribute, a key used twice and a
 * <code>${…}</code> that the build left unfilled stop the loading, where Confluence would disable one module or ignore it.
 */
public final class DescriptorReader {
    private static final Map<String, Set<String>> CHILDREN = Map.ofEntries(
            entry(
                    "atlassian-plugin",
                    Set.of(
                            "plugin-info",
                            "resource",
                            "ao",
                            "xhtml-macro",
                            "struts",
                            "web-section",
                            "web-item",
                            "content-template",
                            "blueprint",
                            "web-resource",
                            "job-config",
                            "velocity-allowlist")),
            entry("plugin-info", Set.of("description", "version", "vendor", "param")),
            entry("ao", Set.of("description", "entity")),
            entry("xhtml-macro", Set.of("description", "category", "parameters")),
            entry("parameters", Set.of("parameter")),
            entry("parameter", Set.of("value", "option", "alias")),
            entry("struts", Set.of("description", "package")),
            entry("web-section", Set.of("description", "label", "param")),
            entry("web-item", Set.of("description", "label", "link", "param", "resource")),
            entry("content-template", Set.of("description", "resource")),
            entry("blueprint", Set.of()),
            entry("web-resource", Set.of("description", "transformation", "dependency", "resource")),
            entry("transformation", Set.of("transformer")),
            entry("transformer", Set.of("functions")),
            entry("job-config", Set.of("description", "job", "schedule", "managed")),
            entry("velocity-allowlist", Set.of("description", "method")));
    /** developer.atlassian.com/server/confluence/{blueprint-module,content-template-module}, without what nobody uses. */
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "blueprint", Set.of("key", "content-template-key", "index-key", "i18n-index-title-key"),
            "content-template", Set.of("key", "i18n-name-key"));

    private static final String CREATE_DIALOG = "system.create.dialog/content";
    private static final Set<String> TRANSFORMERS = Set.of("jsI18n", "soyTransformer");
    private static final Pattern UNFILLED = Pattern.compile("\\$\\{");
    private static final Pattern ACTION_NAME = Pattern.compile("[a-zA-Z0-9-]+");

    private final String where;

    private DescriptorReader(String where) {
        this.where = where;
    }

    /** @throws IllegalArgumentException naming what is wrong and where */
    public static Descriptor read(InputStream xml, String where) {
        return new DescriptorReader(where).read(xml);
    }

    private Descriptor read(InputStream xml) {
        Element root = parse(xml).getDocumentElement();
        checkTree(root);
        if (!"2".equals(root.getAttribute("plugins-version"))) {
            throw wrong("plugins-version must be 2");
        }
        String key = required(root, "key");
        List<String> languages = new ArrayList<>();
        List<Resource> downloads = new ArrayList<>();
        for (Resource resource : resources(root)) {
            switch (resource.type()) {
                case "i18n" -> languages.add(resource.location());
                case "download" -> downloads.add(resource);
                default -> throw wrong("resource of unknown type " + resource.type());
            }
        }
        checkKeys(root);
        Map<String, String> info = new LinkedHashMap<>();
        for (Element part : children(root, "plugin-info")) {
            children(part, "param").forEach(param -> info.put(required(param, "name"), param.getTextContent()));
        }
        Set<String> allowlist = new LinkedHashSet<>();
        for (Element list : children(root, "velocity-allowlist")) {
            children(list, "method")
                    .forEach(method -> allowlist.add(method.getTextContent().trim()));
        }
        List<Element> struts = children(root, "struts");
        struts.forEach(this::checkActions);
        return new Descriptor(
                key,
                required(root, "name"),
                info,
                languages,
                downloads,
                children(root, "ao").stream().findFirst().map(ao -> tables(ao, key)),
                children(root, "xhtml-macro").stream().map(this::macro).toList(),
                struts,
                children(root, "web-item").stream()
                        .filter(item -> !inCreateDialog(item))
                        .map(this::webItem)
                        .toList(),
                blueprints(root),
                children(root, "web-resource").stream().map(this::webResource).toList(),
                children(root, "job-config").stream().map(this::job).toList(),
                allowlist,
                modules(root).stream()
                        .map(module -> new ModuleName(
                                module.getAttribute("key"),
                                module.getTagName(),
                                attribute(module, "name").orElse(module.getAttribute("key"))))
                        .toList());
    }

    private Document parse(InputStream xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(xml);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw wrong(e.getMessage());
        }
    }

    private void checkTree(Element element) {
        String name = element.getTagName();
        if (name.equals("result")) {
            return; // here ${…} is Struts' own
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            checkFilled(name, element.getAttributes().item(i).getNodeValue());
            String attribute = element.getAttributes().item(i).getNodeName();
            if (ATTRIBUTES.containsKey(name) && !ATTRIBUTES.get(name).contains(attribute)) {
                throw wrong("<" + name + "> has an unknown attribute " + attribute);
            }
        }
        Set<String> known = CHILDREN.get(name);
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                if (known != null && !known.contains(child.getTagName())) {
                    throw wrong("<" + child.getTagName() + "> is not known in <" + name + ">");
                }
                checkTree(child);
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                checkFilled(name, node.getNodeValue());
            }
        }
    }

    private void checkFilled(String element, String text) {
        if (UNFILLED.matcher(text).find()) {
            throw wrong("unfilled ${…} in <" + element + ">: " + text.trim());
        }
    }

    private void checkKeys(Element root) {
        Set<String> keys = new HashSet<>();
        for (Element module : modules(root)) {
            if (!keys.add(required(module, "key"))) {
                throw wrong("key used twice: " + module.getAttribute("key"));
            }
        }
    }

    private void checkActions(Element struts) {
        for (Element part : children(struts, "package")) {
            if (!required(part, "namespace").matches("[a-zA-Z0-9/-]+")) {
                throw wrong("namespace " + part.getAttribute("namespace"));
            }
            for (Element action : children(part, "action")) {
                required(action, "class");
                if (!ACTION_NAME.matcher(required(action, "name")).matches()) {
                    throw wrong("action name " + action.getAttribute("name"));
                }
            }
        }
    }

    private Tables tables(Element ao, String pluginKey) {
        String namespace = ao.getAttribute("namespace");
        return new Tables(
                required(ao, "key"),
                namespace.isEmpty() ? pluginKey : namespace,
                children(ao, "entity").stream()
                        .map(entity -> entity.getTextContent().trim())
                        .toList());
    }

    private MacroDeclaration macro(Element macro) {
        List<MacroParameter> parameters = new ArrayList<>();
        for (Element group : children(macro, "parameters")) {
            for (Element parameter : children(group, "parameter")) {
                parameters.add(new MacroParameter(
                        required(parameter, "name"),
                        required(parameter, "type"),
                        Boolean.parseBoolean(parameter.getAttribute("required")),
                        parameter.getAttribute("default"),
                        children(parameter, "value").stream()
                                .map(value -> required(value, "name"))
                                .toList()));
            }
        }
        String icon = macro.getAttribute("icon");
        if (!icon.isEmpty() && !icon.startsWith("/download/resources/")) {
            throw wrong("icon " + icon + " does not begin with /download/resources/");
        }
        return new MacroDeclaration(
                required(macro, "key"), required(macro, "name"), required(macro, "class"), icon, parameters);
    }

    private WebItem webItem(Element item) {
        Element label = only(item, "label");
        Element link = only(item, "link");
        String weight = item.getAttribute("weight");
        return new WebItem(
                required(item, "key"),
                required(item, "section"),
                weight.isEmpty() ? 1000 : Integer.parseInt(weight),
                required(label, "key"),
                link.getTextContent().trim(),
                link.getAttribute("linkId"));
    }

    private static boolean inCreateDialog(Element item) {
        return item.getAttribute("section").equals(CREATE_DIALOG);
    }

    /** Each entry of the dialog names a blueprint, each blueprint a template, and none is left over. */
    private List<BlueprintDeclaration> blueprints(Element root) {
        List<BlueprintDeclaration> found = children(root, "web-item").stream()
                .filter(DescriptorReader::inCreateDialog)
                .map(item -> blueprint(root, item))
                .toList();
        for (String type : List.of("blueprint", "content-template")) {
            if (children(root, type).size() != found.size()) {
                throw wrong("a <" + type + "> that no entry of the dialog leads to");
            }
        }
        return found;
    }

    private BlueprintDeclaration blueprint(Element root, Element item) {
        Element param = only(item, "param");
        known("param", Set.of("blueprintKey"), required(param, "name"));
        Element blueprint = keyed(root, "blueprint", required(param, "value"));
        Element template = keyed(root, "content-template", required(blueprint, "content-template-key"));
        required(template, "i18n-name-key");
        List<Resource> texts = resources(template);
        if (texts.size() != 1
                || !texts.get(0).name().equals("template")
                || !texts.get(0).type().equals("download")) {
            throw wrong("<content-template> needs exactly one resource, a download named template");
        }
        return new BlueprintDeclaration(
                blueprint.getAttribute("key"),
                attribute(item, "weight").map(Integer::valueOf).orElse(1000),
                required(item, "i18n-name-key"),
                required(only(item, "description"), "key"),
                required(blueprint, "i18n-index-title-key"),
                required(blueprint, "index-key"),
                texts.get(0).location());
    }

    private Element keyed(Element root, String type, String key) {
        return children(root, type).stream()
                .filter(module -> module.getAttribute("key").equals(key))
                .findFirst()
                .orElseThrow(() -> wrong("there is no <" + type + "> " + key));
    }

    private WebResource webResource(Element module) {
        Map<String, List<String>> transformers = new LinkedHashMap<>();
        Set<String> functions = new LinkedHashSet<>();
        for (Element transformation : children(module, "transformation")) {
            List<String> keys = new ArrayList<>();
            for (Element transformer : children(transformation, "transformer")) {
                keys.add(known("transformer", TRANSFORMERS, required(transformer, "key")));
                children(transformer, "functions")
                        .forEach(text -> functions.add(known(
                                "functions",
                                Set.of(SoyTemplates.CORE_FUNCTIONS),
                                text.getTextContent().trim())));
            }
            transformers.put(required(transformation, "extension"), keys);
        }
        return new WebResource(
                required(module, "key"),
                children(module, "dependency").stream()
                        .map(dependency -> dependency.getTextContent().trim())
                        .toList(),
                resources(module),
                transformers,
                functions);
    }

    private Job job(Element config) {
        Element schedule = only(config, "schedule");
        Optional<String> cron = attribute(schedule, "cron-expression");
        Optional<Long> repeat = attribute(schedule, "repeat-interval").map(Long::valueOf);
        if (cron.isPresent() == repeat.isPresent()) {
            throw wrong("a schedule has either cron-expression or repeat-interval");
        }
        return new Job(
                required(config, "key"), required(config, "name"), required(only(config, "job"), "key"), cron, repeat);
    }

    private List<Resource> resources(Element parent) {
        return children(parent, "resource").stream()
                .map(resource -> new Resource(
                        required(resource, "type"), required(resource, "name"), required(resource, "location")))
                .toList();
    }

    private Element only(Element parent, String tag) {
        List<Element> found = children(parent, tag);
        if (found.size() != 1) {
            throw wrong("<" + parent.getTagName() + "> needs exactly one <" + tag + ">");
        }
        return found.get(0);
    }

    private static List<Element> modules(Element root) {
        return children(root, null).stream()
                .filter(element -> !Set.of("plugin-info", "resource").contains(element.getTagName()))
                .toList();
    }

    private static List<Element> children(Element parent, String tag) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child
                    && (tag == null || child.getTagName().equals(tag))) {
                found.add(child);
            }
        }
        return found;
    }

    private String known(String what, Set<String> values, String value) {
        if (!values.contains(value)) {
            throw wrong("unknown " + what + " " + value);
        }
        return value;
    }

    private static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttribute(name)).filter(value -> !value.isEmpty());
    }

    private String required(Element element, String name) {
        return attribute(element, name)
                .orElseThrow(() -> wrong("<" + element.getTagName() + "> has no attribute " + name));
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(where + ": " + what);
    }
}
