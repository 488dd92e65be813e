package org.reversementoring.circle.web;

import java.util.OptionalInt;
import org.reversementoring.circle.CircleService;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Surface;
import org.reversementoring.web.TopicPanel;
import org.reversementoring.web.Words;

/** On the page of a topic: the groups about it to which one can come. */
public final class TopicCircles implements TopicPanel {
    private final CircleService circles;
    private final CircleComponents components;
    private final Words words;

    public TopicCircles(CircleService circles, CircleComponents components, Words words) {
        this.circles = circles;
        this.components = components;
        this.words = words;
    }

    @Override
    public String panel(Reader reader, Surface surface, int topicId) {
        return reader.person().isEmpty()
                ? ""
                : components.some(
                        reader,
                        surface,
                        words.text(reader, "circle.topic.heading"),
                        circles.open(reader, OptionalInt.of(topicId), Integer.MAX_VALUE)
                                .circles(),
                        surface.action("circles", "topic", Integer.toString(topicId)));
    }
}
