package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.image.ImageDimensions;

/**
 * A picture for a macro's placeholder, given by its address.
 *
 * <p>Grade A: Javadoc 8.0.0-m90; called by ONLYOFFICE's connector on 10.0.3.
 */
public class DefaultImagePlaceholder implements ImagePlaceholder {

    private final String url;
    private final ImageDimensions dimensions;

    /** The address is below the base URL of the site; the chrome is the frame with the macro's name. */
    public DefaultImagePlaceholder(String url, boolean applyPlaceholderChrome, ImageDimensions dimensions) {
        this.url = url;
        this.dimensions = dimensions;
    }

    @Override
    public String getUrl() {
        return url;
    }

    @Override
    public ImageDimensions getImageDimensions() {
        return dimensions;
    }
}
