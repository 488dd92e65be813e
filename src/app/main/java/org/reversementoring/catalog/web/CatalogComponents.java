package org.reversementoring.catalog.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.Topic;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns what the catalog tells into what its templates take. */
public final class CatalogComponents {

    private final Components components;
    private final Words words;

    public CatalogComponents(Components components, Words words) {
        this.components = components;
        this.words = words;
    }

    /** The topics by category. */
    String catalog(Reader reader, Surface surface, List<Topic> topics) {
        components.require(surface, "catalog");
        Map<Category, List<Topic>> byCategory = topics.stream()
                .collect(Collectors.groupingBy(
                        Topic::category, () -> new EnumMap<>(Category.class), Collectors.toList()));
        return components.render(
                "Catalog.catalog",
                Map.of(
                        "interactive", surface.interactive(),
                        "categories",
                                byCategory.entrySet().stream()
                                        .map(entry -> category(reader, surface, entry.getKey(), entry.getValue()))
                                        .toList(),
                        "empty", empty(reader, surface)));
    }

    private Map<String, Object> category(Reader reader, Surface surface, Category category, List<Topic> topics) {
        return Map.of(
                "anchor", "category-" + category.slug(),
                "name", words.text(reader, category.nameKey()),
                "topics",
                        topics.stream()
                                .map(topic -> topic(reader, surface, topic))
                                .toList());
    }

    private Map<String, Object> topic(Reader reader, Surface surface, Topic topic) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", topic.name());
        data.put("href", surface.action("find", "topic", Integer.toString(topic.id())));
        data.put("description", topic.description());
        data.put("offersText", words.counted(reader, "catalog.topic.offers", topic.offers()));
        data.put("wishesText", words.counted(reader, "catalog.topic.wishes", topic.wishes()));
        data.put("gapText", topic.gap() > 0 ? words.counted(reader, "catalog.topic.gap", topic.gap()) : "");
        return data;
    }

    private Map<String, Object> empty(Reader reader, Surface surface) {
        String key = reader.administrator() ? "catalog.empty.administrator" : "catalog.empty";
        List<Map<String, Object>> steps = reader.administrator()
                ? List.of(Map.of("href", surface.action("admin"), "label", words.text(reader, "catalog.empty.begin")))
                : List.of();
        return Map.of(
                "title",
                words.text(reader, "catalog.empty.title"),
                "text",
                words.text(reader, key + ".text"),
                "steps",
                steps);
    }
}
