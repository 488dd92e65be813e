package org.reversementoring.story.web;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.Reader;
import org.reversementoring.story.GalleryService;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.FeatureMacro;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Surfaces;

/** Stories as cards, the newest first, on somebody's page. */
public class StoriesMacro extends FeatureMacro {
    private static final int SIZE = 6;

    private final GalleryService gallery;
    private final Topics topics;
    private final Programmes programmes;
    private final StoryComponents components;

    public StoriesMacro(
            CurrentReader readers,
            Surfaces surfaces,
            GalleryService gallery,
            Topics topics,
            Programmes programmes,
            StoryComponents components) {
        super(readers, surfaces, "stories-placeholder");
        this.gallery = gallery;
        this.topics = topics;
        this.programmes = programmes;
        this.components = components;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        String topicName = parameter(parameters, "topic");
        String programmeName = parameter(parameters, "programme");
        Optional<Topic> topic = topicName.isEmpty() ? Optional.empty() : topics.named(topicName);
        Optional<Programme> programme = programmes.all().stream()
                .filter(one -> one.name().equalsIgnoreCase(programmeName))
                .findFirst();
        boolean known =
                (topicName.isEmpty() || topic.isPresent()) && (programmeName.isEmpty() || programme.isPresent());
        GalleryService.Query query = new GalleryService.Query(
                topic.map(one -> OptionalInt.of(one.id())).orElseGet(OptionalInt::empty),
                parameter(parameters, "department"),
                programme.map(one -> OptionalInt.of(one.id())).orElseGet(OptionalInt::empty),
                1,
                size(parameter(parameters, "pageSize")));
        return known
                ? components.gallery(reader, surface, query, gallery.gallery(reader, query))
                : components.none(surface);
    }

    private static int size(String typed) {
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : SIZE;
    }
}
