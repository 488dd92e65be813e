package org.reversementoring.catalog.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.TopicDetails;
import org.reversementoring.catalog.TopicPageService;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.DirectoryEntry;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.DirectoryService;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.TopicPanel;
import org.reversementoring.web.Words;

/** Turns all that is known about one topic, and about the people around it, into what its template takes. */
public final class TopicComponents {

    /** Of each side, so that the page stays one page; the directory has the others. */
    private static final int MOST_NAMES = 12;

    private final Components components;
    private final CatalogComponents catalog;
    private final DirectoryService directory;
    private final ProfileService profiles;
    private final TopicPageService pages;
    private final List<TopicPanel> panels;
    private final Words words;

    public TopicComponents(
            Components components,
            CatalogComponents catalog,
            DirectoryService directory,
            ProfileService profiles,
            TopicPageService pages,
            List<TopicPanel> panels,
            Words words) {
        this.components = components;
        this.catalog = catalog;
        this.directory = directory;
        this.profiles = profiles;
        this.pages = pages;
        this.panels = List.copyOf(panels);
        this.words = words;
    }

    /** The topic on the app's own page, which has its name as a heading and leads to its page in the wiki. */
    String page(Reader reader, Surface surface, TopicDetails details) {
        Map<String, Object> data = data(reader, surface, details);
        data.put("name", "");
        data.put("pageUrl", pages.path(reader, details.id()).map(surface::path).orElse(""));
        data.put(
                "editUrl",
                reader.coordinator() ? surface.action("topic-edit", "topicId", Integer.toString(details.id())) : "");
        return render(reader, surface, details, data);
    }

    /** @param named whether to say the topic's name: on its own page, the title does so */
    String macro(Reader reader, Surface surface, TopicDetails details, boolean named) {
        Map<String, Object> data = data(reader, surface, details);
        data.put("name", named ? details.topic().name() : "");
        data.put("pageUrl", "");
        data.put("editUrl", "");
        return render(reader, surface, details, data);
    }

    private String render(Reader reader, Surface surface, TopicDetails details, Map<String, Object> data) {
        components.require(surface, "catalog");
        return components.render("Catalog.topic", data)
                + panels.stream()
                        .map(panel -> panel.panel(reader, surface, details.id()))
                        .collect(Collectors.joining());
    }

    private Map<String, Object> data(Reader reader, Surface surface, TopicDetails details) {
        Topic topic = details.topic();
        String id = Integer.toString(topic.id());
        Map<String, Object> data = new LinkedHashMap<>(catalog.demand(reader, topic));
        data.put("interactive", surface.interactive());
        data.put("href", surface.action("topic", "topicId", id));
        data.put("category", words.text(reader, topic.category().nameKey()));
        data.put("description", topic.description());
        data.put("synonyms", details.synonyms());
        data.put(
                "labels",
                pages.labels(reader, topic.id()).stream()
                        .map(label -> Map.of("name", label, "href", surface.label(label)))
                        .toList());
        data.put("mentors", mentors(reader, surface, topic));
        data.put("learners", learners(reader, surface, topic));
        data.put("anonymous", reader.person().isEmpty());
        data.put("mentorPrompts", details.prompts().forMentor());
        data.put("menteePrompts", details.prompts().forMentee());
        data.put("findUrl", surface.action("find", "topic", id));
        data.put("joinUrl", surface.action("my-profile"));
        return data;
    }

    private List<Map<String, Object>> mentors(Reader reader, Surface surface, Topic topic) {
        return directory.page(reader, DirectoryQuery.ofTopic(topic.id(), MOST_NAMES)).entries().stream()
                .map(DirectoryEntry::account)
                .map(account -> person(surface, account))
                .toList();
    }

    private List<Map<String, Object>> learners(Reader reader, Surface surface, Topic topic) {
        return profiles.learners(reader, topic.id(), MOST_NAMES).stream()
                .map(account -> person(surface, account))
                .toList();
    }

    private static Map<String, Object> person(Surface surface, Account account) {
        return Map.of("name", account.fullName(), "href", surface.action("person", "user", account.username()));
    }

    /** In the place of a topic: the page belongs to none, or its author asked for one that the catalog does not have. */
    String unknown(Reader reader, Surface surface, String name) {
        components.require(surface, "page");
        return components.render(
                "Page.empty",
                Map.of(
                        "title",
                        words.text(reader, name.isEmpty() ? "catalog.macro.none.title" : "catalog.macro.unknown.title"),
                        "text",
                        name.isEmpty()
                                ? words.text(reader, "catalog.macro.none.text")
                                : words.text(reader, "catalog.macro.unknown.text", name),
                        "steps",
                        List.of(Map.of(
                                "href", surface.action("topics"), "label", words.text(reader, "page.menu.topics")))));
    }
}
