package org.reversementoring.web;

import com.atlassian.confluence.content.render.image.ImageDimensions;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.DefaultImagePlaceholder;
import com.atlassian.confluence.macro.EditorImagePlaceholder;
import com.atlassian.confluence.macro.ImagePlaceholder;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.reversementoring.programme.Reader;

/**
 * A macro of the app: a component on somebody's page. It has no request: what it shows depends on its parameters, on the
 * page and on the reader alone, and whatever changes in the browser is fetched from an action. Keeps no state, as
 * Confluence may share one instance between renderings.
 */
public abstract class FeatureMacro implements Macro, EditorImagePlaceholder {

    private static final int PICTURE_WIDTH = 480;
    private static final int PICTURE_HEIGHT = 160;

    private final CurrentReader readers;
    private final Surfaces surfaces;
    private final String picture;

    /** @param picture the name of the image that stands for the macro in the editor, without its extension */
    protected FeatureMacro(CurrentReader readers, Surfaces surfaces, String picture) {
        this.readers = readers;
        this.surfaces = surfaces;
        this.picture = picture;
    }

    /** The component, as HTML. */
    protected abstract String component(Reader reader, Surface surface, Map<String, String> parameters);

    @Override
    public final String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return component(readers.get(), surfaces.of(context), parameters);
    }

    @Override
    public final BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public final OutputType getOutputType() {
        return OutputType.BLOCK;
    }

    @Override
    public final ImagePlaceholder getImagePlaceholder(Map<String, String> parameters, ConversionContext context) {
        return new DefaultImagePlaceholder(
                "/download/resources/org.reversementoring/images/" + picture + ".png",
                false,
                new ImageDimensions(PICTURE_WIDTH, PICTURE_HEIGHT));
    }

    /** A parameter as the author of the page typed it; empty if they left it out. */
    protected static String parameter(Map<String, String> parameters, String name) {
        String value = parameters.get(name);
        return value == null ? "" : value.strip();
    }
}
