package org.reversementoring.web;

import com.atlassian.soy.renderer.SoyException;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;

/**
 * Renders the app's Soy templates. They are given maps, lists, strings, numbers and booleans only, so that they can be
 * rendered in the browser just as well and never call code of ours.
 */
public final class Components {

    private static final String PLUGIN = "org.reversementoring:";
    private static final String TEMPLATES = PLUGIN + "templates";

    private final SoyTemplateRenderer renderer;
    private final PageBuilderService pages;

    public Components(SoyTemplateRenderer renderer, PageBuilderService pages) {
        this.renderer = renderer;
        this.pages = pages;
    }

    /**
     * @param template its full name without the app's own prefix, such as {@code Profile.directory}
     * @return HTML, safe as it is
     */
    public String render(String template, Map<String, Object> data) {
        StringBuilder html = new StringBuilder();
        try {
            renderer.render(html, TEMPLATES, "ReverseMentoring." + template, data);
        } catch (SoyException broken) {
            throw new IllegalStateException("The template " + template + " cannot be rendered", broken);
        }
        return html.toString();
    }

    /** Asks for the styles and scripts of a component, where the surface has any. */
    public void require(Surface surface, String resources) {
        if (surface.interactive()) {
            pages.assembler().resources().requireWebResource(PLUGIN + resources);
        }
    }
}
