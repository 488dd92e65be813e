package org.reversementoring.journeys;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The fields of a form and what stands in them, percent-encoded. */
record TypedForm(Map<String, List<String>> fields) {

    static TypedForm empty() {
        return new TypedForm(Map.of());
    }

    /** The form of the page that goes to an action, without its buttons and its token; empty where there is none. */
    static TypedForm on(Document page, AppAction action) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element form : page.select("form[action$=/" + action.name() + ".action]")) {
            for (Element field : form.select("input[name], select[name], textarea[name]")) {
                boolean left = field.closest("template") != null
                        || field.attr("type").matches("submit|button|file")
                        || field.attr("type").matches("radio|checkbox") && !field.hasAttr("checked")
                        || field.attr("name").equals("atl_token");
                if (!left) {
                    fields.computeIfAbsent(field.attr("name"), name -> new ArrayList<>())
                            .add(URLEncoder.encode(value(field), StandardCharsets.UTF_8));
                }
            }
        }
        return new TypedForm(fields);
    }

    static String value(Element field) {
        if (!field.normalName().equals("select")) {
            return field.normalName().equals("textarea") ? field.wholeText() : field.attr("value");
        }
        Element chosen = field.selectFirst("option[selected]");
        return chosen == null ? "" : chosen.attr("value");
    }

    /** With a value, percent-encoded, in the first field of this name. */
    TypedForm with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(fields);
        List<String> values = new ArrayList<>(fields.getOrDefault(name, List.of("")));
        values.set(0, value);
        changed.put(name, values);
        return new TypedForm(changed);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String encoded() {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> field.getKey() + "=" + value))
                .collect(Collectors.joining("&"));
    }
}
