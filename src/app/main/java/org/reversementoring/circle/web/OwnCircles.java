package org.reversementoring.circle.web;

import org.reversementoring.circle.CircleService;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.MinePanel;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** On <em>My mentoring</em>: the groups that the reader has been invited to, or has asked to come to. */
public final class OwnCircles implements MinePanel {
    private final CircleService circles;
    private final CircleComponents components;
    private final Words words;

    public OwnCircles(CircleService circles, CircleComponents components, Words words) {
        this.circles = circles;
        this.components = components;
        this.words = words;
    }

    @Override
    public String panel(Reader reader, Surface surface) {
        return components.some(
                reader,
                surface,
                words.text(reader, "circle.mine.heading"),
                circles.waiting(reader),
                surface.action("circles"));
    }
}
