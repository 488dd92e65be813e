package org.reversementoring.story.web;

import java.util.Map;
import org.reversementoring.programme.Reader;
import org.reversementoring.story.GalleryService;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.FeatureMacro;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Surfaces;

/** The story that communications have chosen last, of those that the reader may see. */
public class StoryOfTheMonthMacro extends FeatureMacro {
    private final GalleryService gallery;
    private final StoryComponents components;

    public StoryOfTheMonthMacro(
            CurrentReader readers, Surfaces surfaces, GalleryService gallery, StoryComponents components) {
        super(readers, surfaces, "story-of-the-month-placeholder");
        this.gallery = gallery;
        this.components = components;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        return gallery.ofTheMonth(reader)
                .map(card -> components.ofTheMonth(reader, surface, card))
                .orElseGet(() -> components.none(surface));
    }
}
