package org.reversementoring.journeys;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.host.plugin.App;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * An action as the app's descriptor declares it and its class takes it, so that a new one is attacked unasked.
 *
 * @param path below the address of the intranet
 * @param writes whether it answers POST
 * @param json whether it answers scripts
 * @param parameters the names of what its class lets in
 */
record AppAction(String name, String path, boolean writes, boolean json, List<String> parameters) {
    private static final String JSON = "org.reversementoring.web.JsonAction";

    static List<AppAction> all(App app) {
        List<AppAction> actions = new ArrayList<>();
        for (Element struts : app.descriptor().struts()) {
            for (Element space : children(struts, "package")) {
                for (Element action : children(space, "action")) {
                    String path = space.getAttribute("namespace").substring(1) + "/" + action.getAttribute("name")
                            + ".action";
                    Class<?> type = app.classNamed(action.getAttribute("class"));
                    actions.add(new AppAction(
                            action.getAttribute("name"),
                            path,
                            children(action, "param").stream()
                                    .anyMatch(
                                            param -> param.getAttribute("name").equals("permittedMethods")
                                                    && param.getTextContent().contains("POST")),
                            app.classNamed(JSON).isAssignableFrom(type),
                            parameters(type)));
                }
            }
        }
        return actions;
    }

    private static List<String> parameters(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(StrutsParameter.class))
                .map(Method::getName)
                .filter(name -> name.startsWith("set"))
                .map(name -> Character.toLowerCase(name.charAt(3)) + name.substring(4))
                .sorted()
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
                .map(nodes::item)
                .filter(node ->
                        node instanceof Element element && element.getTagName().equals(name))
                .map(Element.class::cast)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
