package org.reversementoring.gates;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.scheduler.JobRunner;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.w3c.dom.Element;

/**
 * The descriptor and the Spring XML, held against what there is: all that they name exists, and all code that lives by
 * being named is named.
 */
final class Descriptor {
    private static final String KEY = "org.reversementoring";
    private static final String PAGES = "/plugins/reversementoring/";
    private static final Pattern PAGE = Pattern.compile(Pattern.quote(PAGES) + "([^?#]*?)\\.action.*");
    private static final Pattern ACTION_NAME = Pattern.compile("[a-zA-Z0-9-]+");
    private static final Pattern METHOD = Pattern.compile("(.+)#(.+)\\((.*)\\)");

    private final Xml descriptor;
    private final Xml wiring;
    private final Predicate<String> files;
    private final Set<String> texts;
    private final Collection<Class<?>> code;
    private final List<String> violations = new ArrayList<>();

    /**
     * @param files whether the jar has a file, or a folder where the name ends in a slash
     * @param texts the keys of the app's texts
     * @param code the classes of the app
     */
    Descriptor(Xml descriptor, Xml wiring, Predicate<String> files, Set<String> texts, Collection<Class<?>> code) {
        this.descriptor = descriptor;
        this.wiring = wiring;
        this.files = files;
        this.texts = texts;
        this.code = code;
    }

    List<String> violations() {
        violations.clear();
        descriptor.all().forEach(element -> Xml.attribute(element, "class").forEach(this::classExists));
        descriptor.all("resource").forEach(this::resourceExists);
        descriptor.all("dependency").forEach(element -> webResourceExists(element.getTextContent()));
        descriptor.all("result").forEach(this::resultExists);
        descriptor.all().flatMap(module -> Xml.attribute(module, "icon")).forEach(this::pictureExists);
        descriptor.all("param").forEach(this::parameterLeadsSomewhere);
        descriptor.all("link").forEach(element -> pageExists(element.getTextContent()));
        descriptor.all("action").forEach(this::actionIsSafe);
        descriptor.all("job").forEach(this::jobIsABean);
        descriptor.all("entity").forEach(this::entityFits);
        descriptor.all("method").forEach(this::methodExists);
        texts(descriptor).forEach(this::textExists);
        beansExist();
        codeIsNamed();
        return violations;
    }

    private void classExists(String name) {
        // Confluence's own classes cannot be looked up here; a test of the packed jar sees that they are imported.
        if (!name.startsWith("com.atlassian.") && load(name).isEmpty()) {
            violations.add("there is no class " + name);
        }
    }

    private void resourceExists(Element resource) {
        String location = resource.getAttribute("location");
        if (resource.getAttribute("type").equals("i18n")) {
            fileExists(location + ".properties");
        } else if (!location.isEmpty()) {
            fileExists(location);
        }
    }

    private void fileExists(String name) {
        if (!files.test(name)) {
            violations.add("there is no file " + name);
        }
    }

    private void pictureExists(String address) {
        fileExists(address.replace("/download/resources/" + KEY + "/", ""));
    }

    private void parameterLeadsSomewhere(Element parameter) {
        switch (parameter.getAttribute("name")) {
            case "plugin-icon", "plugin-logo" -> fileExists(parameter.getTextContent());
            case "configure.url" -> pageExists(parameter.getTextContent());
            default -> {}
        }
    }

    private void webResourceExists(String key) {
        if (key.startsWith(KEY + ":")
                && descriptor
                        .all("web-resource")
                        .noneMatch(module -> key.equals(KEY + ":" + module.getAttribute("key")))) {
            violations.add("there is no web-resource " + key);
        }
    }

    private void resultExists(Element result) {
        String target = result.getTextContent().strip();
        switch (result.getAttribute("type")) {
            case "velocity" -> fileExists(target.replaceFirst("^/", ""));
            case "redirect" -> pageExists(target);
            default -> {
                boolean declared = descriptor.all("result-type").anyMatch(type -> type.getAttribute("name")
                        .equals(result.getAttribute("type")));
                if (!declared) {
                    violations.add("there is no result type " + result.getAttribute("type"));
                }
            }
        }
    }

    private void pageExists(String address) {
        Matcher page = PAGE.matcher(address.strip());
        if (page.matches()
                && descriptor.all("action").noneMatch(action -> page.group(1).equals(action.getAttribute("name")))) {
            violations.add("there is no action " + page.group(1));
        }
    }

    /** Reads come in by GET through doDefault; whatever else comes in by POST with a security token. */
    private void actionIsSafe(Element action) {
        String name = action.getAttribute("name");
        if (!ACTION_NAME.matcher(name).matches()) {
            violations.add("Confluence refuses the name of the action " + name);
        }
        boolean reads = action.getAttribute("method").equals("doDefault");
        if (!parameter(action, "permittedMethods").equals(Optional.of(reads ? "GET" : "POST"))) {
            violations.add("the action " + name + " is not for " + (reads ? "GET" : "POST") + " alone");
        }
        if (!reads && !parameter(action, "RequireSecurityToken").equals(Optional.of("true"))) {
            violations.add("the action " + name + " asks for no security token");
        }
    }

    private static Optional<String> parameter(Element action, String name) {
        return Xml.below(action, "param")
                .filter(parameter -> parameter.getAttribute("name").equals(name))
                .map(Element::getTextContent)
                .findFirst();
    }

    /** The keys of all texts that a descriptor asks for; the macro browser's are looked up by convention. */
    static Stream<String> texts(Xml descriptor) {
        return Stream.of(
                        descriptor.all("description", "label", "tooltip").flatMap(text -> Xml.attribute(text, "key")),
                        descriptor.all().flatMap(module -> Stream.of("i18n-name-key", "i18n-index-title-key")
                                .flatMap(name -> Xml.attribute(module, name))),
                        descriptor.all("xhtml-macro").flatMap(Descriptor::macroTexts))
                .flatMap(keys -> keys);
    }

    private static Stream<String> macroTexts(Element macro) {
        String prefix = KEY + "." + macro.getAttribute("name") + ".";
        return Stream.concat(
                        Stream.of(""),
                        Xml.below(macro, "parameter").map(parameter -> "param." + parameter.getAttribute("name") + "."))
                .flatMap(of -> Stream.of(prefix + of + "label", prefix + of + "desc"));
    }

    private void textExists(String key) {
        if (!texts.contains(key)) {
            violations.add("there is no text " + key);
        }
    }

    private void jobIsABean(Element job) {
        String id = job.getAttribute("key");
        if (wiring.all("bean").noneMatch(bean -> bean.getAttribute("id").equals(id) && is(JobRunner.class, bean))) {
            violations.add("there is no JobRunner bean " + id);
        }
    }

    private boolean is(Class<?> type, Element bean) {
        return load(bean.getAttribute("class")).filter(type::isAssignableFrom).isPresent();
    }

    @SuppressWarnings("unchecked") // every row is a RawEntity of something
    private void entityFits(Element entity) {
        Optional<Class<?>> row = load(entity.getTextContent().strip()).filter(RawEntity.class::isAssignableFrom);
        if (row.isEmpty()) {
            violations.add("there is no row " + entity.getTextContent().strip());
        } else {
            String namespace = ((Element) entity.getParentNode()).getAttribute("namespace");
            violations.addAll(new TableNames(namespace).violations((Class<? extends RawEntity<?>>) row.get()));
        }
    }

    private void methodExists(Element allowed) {
        Matcher method = METHOD.matcher(allowed.getTextContent().strip());
        boolean exists = method.matches()
                && load(method.group(1)).stream()
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .anyMatch(declared -> declared.getName().equals(method.group(2))
                                && Arrays.stream(declared.getParameterTypes())
                                        .map(Class::getTypeName)
                                        .collect(Collectors.joining(","))
                                        .equals(method.group(3)));
        if (!exists) {
            violations.add("there is no method " + allowed.getTextContent().strip());
        }
    }

    private void beansExist() {
        // Gemini Blueprint puts it into each app's context under this name.
        Set<String> ids = new HashSet<>(Set.of("bundleContext"));
        wiring.all("bean", "reference").forEach(bean -> {
            if (!ids.add(bean.getAttribute("id"))) {
                violations.add("two beans are called " + bean.getAttribute("id"));
            }
        });
        wiring.all().forEach(element -> {
            Xml.attribute(element, "class").forEach(this::classMustLoad);
            Xml.attribute(element, "interface").forEach(this::classMustLoad);
            Xml.attribute(element, "ref")
                    .filter(ref -> !ids.contains(ref))
                    .forEach(ref -> violations.add("there is no bean " + ref));
        });
    }

    private void classMustLoad(String name) {
        if (load(name).isEmpty()) {
            violations.add("there is no class " + name);
        }
    }

    private void codeIsNamed() {
        Set<String> named = Stream.concat(
                        descriptor.all().flatMap(element -> Xml.attribute(element, "class")),
                        descriptor.all("entity").map(element -> element.getTextContent()
                                .strip()))
                .collect(Collectors.toSet());
        Set<String> jobs =
                descriptor.all("job").map(job -> job.getAttribute("key")).collect(Collectors.toSet());
        wiring.all("bean")
                .filter(bean -> jobs.contains(bean.getAttribute("id")))
                .forEach(bean -> named.add(bean.getAttribute("class")));
        code.stream()
                .filter(Descriptor::livesByBeingNamed)
                .filter(type -> !named.contains(type.getName()))
                .forEach(type -> violations.add("the descriptor does not name " + type.getName()));
    }

    private static boolean livesByBeingNamed(Class<?> type) {
        boolean concrete = !Modifier.isAbstract(type.getModifiers());
        return RawEntity.class.isAssignableFrom(type)
                || concrete
                        && Stream.of(Macro.class, ConfluenceActionSupport.class, JobRunner.class)
                                .anyMatch(kind -> kind.isAssignableFrom(type));
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, Descriptor.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
