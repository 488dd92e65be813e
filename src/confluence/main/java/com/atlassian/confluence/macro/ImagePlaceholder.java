package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.image.ImageDimensions;

/**
 * What the editor shows instead of a macro.
 *
 * <p>The type grade A: returned by ONLYOFFICE's connector on 10.0.3; the members grade B: Javadoc 8.0.0-m90.
 */
public interface ImagePlaceholder {

    String getUrl();

    ImageDimensions getImageDimensions();
}
