package org.reversementoring.catalog.web;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.reversementoring.catalog.CatalogService;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.TopicPageService;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.FeatureMacro;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Surfaces;

/**
 * {@code mentoring-topic}: who offers a topic, who asks for it, and how to begin to talk about it. Parameter
 * {@code topic} is its name or another name of it; without it, the topic is the one whose page the macro stands on.
 */
public class TopicMacro extends FeatureMacro {

    private final CatalogService catalog;
    private final TopicPageService pages;
    private final TopicComponents components;

    public TopicMacro(
            CurrentReader readers,
            Surfaces surfaces,
            CatalogService catalog,
            TopicPageService pages,
            TopicComponents components) {
        super(readers, surfaces, "topic-placeholder");
        this.catalog = catalog;
        this.pages = pages;
        this.components = components;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        String name = parameter(parameters, "topic");
        Optional<Topic> topic = name.isEmpty() ? ofPage(reader, surface.page()) : catalog.named(reader, name);
        return topic.flatMap(known -> catalog.details(reader, known.id()))
                .map(details ->
                        components.macro(reader, surface, details, !isOn(reader, surface.page(), details.topic())))
                .orElseGet(() -> components.unknown(
                        reader, surface, name.isEmpty() ? ownersName(reader, surface.page()) : name));
    }

    private Optional<Topic> ofPage(Reader reader, OptionalLong pageId) {
        return pageId.isPresent() ? pages.topicOf(reader, pageId.getAsLong()) : Optional.empty();
    }

    /** What the page's topic was called before it left the catalog; empty for a page of no topic. */
    private String ownersName(Reader reader, OptionalLong pageId) {
        return pageId.stream()
                .mapToObj(page -> pages.ownersName(reader, page))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    /** Whether the macro stands on the topic's own page, whose title says its name already. */
    private boolean isOn(Reader reader, OptionalLong pageId, Topic topic) {
        return pageId.isPresent() && pages.isOwnPage(reader, pageId.getAsLong(), topic);
    }
}
