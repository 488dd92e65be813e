package org.reversementoring.catalog.web;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reversementoring.catalog.Balance;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.TopicDetails;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Wording;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;

/** Turns what the catalog tells into what its templates take. */
public final class CatalogComponents {

    private final Components components;
    private final Wording wording;

    public CatalogComponents(Components components, Wording wording) {
        this.components = components;
        this.wording = wording;
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
                "name", text(reader, category.nameKey()),
                "topics",
                        topics.stream()
                                .map(topic -> card(reader, surface, topic))
                                .toList());
    }

    private Map<String, Object> card(Reader reader, Surface surface, Topic topic) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", topic.name());
        data.put("href", surface.action("topic", "topicId", Integer.toString(topic.id())));
        data.put("description", topic.description());
        putDemand(data, reader, topic);
        return data;
    }

    private void putDemand(Map<String, Object> data, Reader reader, Topic topic) {
        data.put("offersText", counted(reader, "catalog.topic.offers", topic.offers()));
        data.put("wishesText", counted(reader, "catalog.topic.wishes", topic.wishes()));
        data.put("wanted", topic.balance() == Balance.MENTORS_WANTED);
        data.put("gapText", gap(reader, topic));
    }

    private String gap(Reader reader, Topic topic) {
        return switch (topic.balance()) {
            case MENTORS_WANTED -> counted(reader, "catalog.topic.gap", topic.gap());
            case LEARNERS_WANTED -> counted(reader, "catalog.topic.waiting", -topic.gap());
            case IN_BALANCE -> text(reader, "catalog.topic.balanced");
            case QUIET -> "";
        };
    }

    /** All that the catalog tells of one topic. */
    String topic(Reader reader, Surface surface, TopicDetails details) {
        components.require(surface, "catalog");
        Topic topic = details.topic();
        String id = Integer.toString(topic.id());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("interactive", surface.interactive());
        data.put("name", topic.name());
        data.put("href", surface.action("topic", "topicId", id));
        data.put("category", text(reader, topic.category().nameKey()));
        data.put("description", topic.description());
        data.put("synonyms", details.synonyms());
        data.put("mentorPrompts", details.prompts().forMentor());
        data.put("menteePrompts", details.prompts().forMentee());
        data.put("findUrl", surface.action("find", "topic", id));
        data.put("joinUrl", surface.action("my-profile"));
        putDemand(data, reader, topic);
        return components.render("Catalog.topic", data);
    }

    private String counted(Reader reader, String key, int count) {
        return switch (count) {
            case 0 -> text(reader, key + ".none");
            case 1 -> text(reader, key + ".one");
            default -> text(reader, key + ".many", Integer.toString(count));
        };
    }

    private Map<String, Object> empty(Reader reader, Surface surface) {
        String key = reader.administrator() ? "catalog.empty.administrator" : "catalog.empty";
        List<Map<String, Object>> steps = reader.administrator()
                ? List.of(Map.of("href", surface.action("admin"), "label", text(reader, "catalog.empty.begin")))
                : List.of();
        return Map.of(
                "title", text(reader, "catalog.empty.title"), "text", text(reader, key + ".text"), "steps", steps);
    }

    private String text(Reader reader, String key, Serializable... arguments) {
        return wording.text(reader.locale(), key, arguments);
    }
}
