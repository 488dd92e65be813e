package org.reversementoring.catalog.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.TopicDraft;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Changes;
import org.reversementoring.web.Words;

/** The fields of the form in which a topic is worded, as its template takes them. */
final class TopicFormFields {

    /** What a proposal needs; the rest is the coordinators' work. */
    static final int FOR_PROPOSALS = 3;

    private static final Set<String> REQUIRED = Set.of("name", "category");

    private final Reader reader;
    private final Words words;
    private final Map<String, List<String>> errors;
    private final Map<String, String> now;

    /**
     * @param errors by the name of the field
     * @param now what the catalog says by now where it differs from what was typed, by the name of the field
     */
    TopicFormFields(Reader reader, Words words, Map<String, List<String>> errors, Map<String, String> now) {
        this.reader = reader;
        this.words = words;
        this.errors = errors;
        this.now = now;
    }

    List<Map<String, Object>> of(TopicDraft draft) {
        List<Map<String, Object>> fields = new ArrayList<>();
        fields.add(field("name", draft.name(), 0, TopicDraft.LONGEST_NAME));
        fields.add(field("category", draft.category(), 0, 0));
        fields.add(field("description", draft.description(), 3, TopicDraft.LONGEST_DESCRIPTION));
        fields.add(field("synonyms", draft.synonyms(), 4, 0));
        fields.add(field("mentorPrompts", draft.mentorPrompts(), 6, 0));
        fields.add(field("menteePrompts", draft.menteePrompts(), 6, 0));
        return fields;
    }

    /** @param rows of the text area; 0 for a single line */
    private Map<String, Object> field(String name, String value, int rows, int longest) {
        String label = Changes.label(reader, words, Matter.Area.TOPICS, name);
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", name);
        field.put("label", REQUIRED.contains(name) ? label : words.text(reader, "catalog.field.optional", label));
        field.put("help", words.text(reader, "catalog.field." + name + ".help"));
        field.put("value", value);
        field.put("rows", rows);
        field.put("longest", longest);
        field.put("options", name.equals("category") ? categories(value) : List.of());
        field.put("errors", errors.getOrDefault(name, List.of()));
        field.put("now", now.containsKey(name) ? Changes.shown(reader, words, name, now.get(name)) : List.of());
        return field;
    }

    private List<Map<String, Object>> categories(String selected) {
        return Arrays.stream(Category.values())
                .map(category -> Map.<String, Object>of(
                        "value", category.slug(),
                        "label", words.text(reader, category.nameKey()),
                        "selected", category.slug().equals(selected)))
                .toList();
    }
}
