package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/**
 * A macro that shows a picture in the editor.
 *
 * <p>Grade A: implemented by ONLYOFFICE's connector on 10.0.3.
 */
public interface EditorImagePlaceholder {

    /** The picture for these parameters, or null for the usual placeholder. */
    ImagePlaceholder getImagePlaceholder(Map<String, String> parameters, ConversionContext context);
}
