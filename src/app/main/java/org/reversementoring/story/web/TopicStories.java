package org.reversementoring.story.web;

import java.util.OptionalInt;
import org.reversementoring.programme.Reader;
import org.reversementoring.story.GalleryService;
import org.reversementoring.web.Surface;
import org.reversementoring.web.TopicPanel;

/** On the page of a topic: what has come of it. */
public final class TopicStories implements TopicPanel {
    private static final int SIZE = 3;

    private final GalleryService gallery;
    private final StoryComponents components;

    public TopicStories(GalleryService gallery, StoryComponents components) {
        this.gallery = gallery;
        this.components = components;
    }

    @Override
    public String panel(Reader reader, Surface surface, int topicId) {
        GalleryService.Query query =
                new GalleryService.Query(OptionalInt.of(topicId), "", OptionalInt.empty(), 1, SIZE);
        GalleryService.Gallery found = gallery.gallery(reader, query);
        return found.cards().isEmpty() ? "" : components.ofTopic(reader, surface, query, found);
    }
}
