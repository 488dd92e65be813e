package org.reversementoring.catalog.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.reversementoring.catalog.Balance;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.OwnProposal;
import org.reversementoring.catalog.Proposal;
import org.reversementoring.catalog.SimilarTopic;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.TopicDraft;
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

    /** What one can do on the page of the catalog, above it. */
    String tools(Reader reader, Surface surface, int openProposals) {
        List<Map<String, Object>> tools = new ArrayList<>();
        if (reader.person().isPresent()) {
            tools.add(Map.of(
                    "href", surface.action("topic-propose"), "label", words.text(reader, "catalog.tools.propose")));
        }
        if (reader.coordinator()) {
            String label = openProposals == 0
                    ? words.text(reader, "catalog.tools.coordinate")
                    : words.text(reader, "catalog.tools.coordinate.open", Integer.toString(openProposals));
            tools.add(Map.of("href", surface.action("topics-admin"), "label", label));
        }
        return components.render("Catalog.tools", Map.of("tools", tools));
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

    /** In the place of the topics of a category that has none. */
    String emptyCategory(Reader reader, Surface surface, Category category) {
        components.require(surface, "page");
        return components.render(
                "Page.empty",
                Map.of(
                        "title",
                        words.text(reader, "catalog.empty.category.title", words.text(reader, category.nameKey())),
                        "text",
                        words.text(reader, "catalog.empty.category.text"),
                        "steps",
                        List.of(
                                Map.of(
                                        "href",
                                        surface.action("topic-propose"),
                                        "label",
                                        words.text(reader, "catalog.tools.propose")),
                                Map.of(
                                        "href",
                                        surface.action("topics"),
                                        "label",
                                        words.text(reader, "page.menu.topics")))));
    }

    private Map<String, Object> category(Reader reader, Surface surface, Category category, List<Topic> topics) {
        return Map.of(
                "anchor", "category-" + category.slug(),
                "name", words.text(reader, category.nameKey()),
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
        data.putAll(demand(reader, topic));
        return data;
    }

    /** How many offer a topic, how many ask for it, and what that means. */
    Map<String, Object> demand(Reader reader, Topic topic) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("offersText", words.counted(reader, "catalog.topic.offers", topic.offers()));
        data.put("wishesText", words.counted(reader, "catalog.topic.wishes", topic.wishes()));
        data.put("wanted", topic.balance() == Balance.MENTORS_WANTED);
        data.put("gapText", gap(reader, topic));
        return data;
    }

    private String gap(Reader reader, Topic topic) {
        return switch (topic.balance()) {
            case MENTORS_WANTED -> words.counted(reader, "catalog.topic.gap", topic.gap());
            case LEARNERS_WANTED -> words.counted(reader, "catalog.topic.waiting", -topic.gap());
            case IN_BALANCE -> words.text(reader, "catalog.topic.balanced");
            case QUIET -> "";
        };
    }

    /** The form of a proposal. */
    String propose(
            Reader reader,
            Surface surface,
            TopicDraft draft,
            Map<String, List<String>> errors,
            List<SimilarTopic> similar,
            List<OwnProposal> mine,
            boolean changeable) {
        components.require(surface, "catalog-propose");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "fields",
                new TopicFormFields(reader, words, errors, Map.of())
                        .of(draft)
                        .subList(0, TopicFormFields.FOR_PROPOSALS));
        data.put("similar", similar(reader, surface, similar));
        data.put("similarUrl", surface.action("topics-similar-json"));
        data.put(
                "mine",
                mine.stream().map(proposal -> mine(reader, surface, proposal)).toList());
        data.put("backUrl", surface.action("topics"));
        data.put("changeable", changeable);
        return components.render("Catalog.propose", data);
    }

    private Map<String, Object> mine(Reader reader, Surface surface, OwnProposal own) {
        Proposal proposal = own.proposal();
        return Map.of(
                "name", proposal.name(),
                "state", proposal.state().name().toLowerCase(Locale.ROOT),
                "stateText",
                        words.text(
                                reader,
                                "catalog.proposal.state."
                                        + proposal.state().name().toLowerCase(Locale.ROOT),
                                own.topic()
                                        .map(Topic::name)
                                        .orElseGet(() -> words.text(reader, "catalog.proposal.topic.retired"))),
                "reason", proposal.reason(),
                "href",
                        own.topic()
                                .map(topic -> surface.action("topic", "topicId", Integer.toString(topic.id())))
                                .orElse(""));
    }

    /** Topics that may be what somebody means, as {@code ReverseMentoring.Catalog.similar} takes them. */
    Map<String, Object> similar(Reader reader, Surface surface, List<SimilarTopic> similar) {
        return Map.of(
                "ids",
                similar.stream()
                        .map(topic -> Integer.toString(topic.topic().id()))
                        .collect(Collectors.joining(",")),
                "heading",
                similar.isEmpty() ? "" : words.text(reader, "catalog.similar.heading"),
                "topics",
                similar.stream()
                        .map(topic -> Map.<String, Object>of(
                                "name",
                                topic.topic().name(),
                                "href",
                                surface.action(
                                        "topic",
                                        "topicId",
                                        Integer.toString(topic.topic().id())),
                                "also",
                                topic.name().equals(topic.topic().name())
                                        ? ""
                                        : words.text(reader, "catalog.similar.also", topic.name()),
                                "description",
                                topic.topic().description()))
                        .toList());
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
