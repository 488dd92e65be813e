package com.atlassian.confluence.content.render.image;

/**
 * The size of a picture in pixels.
 *
 * <p>Grade A: called by ONLYOFFICE's connector on 10.0.3.
 */
public class ImageDimensions {

    private final int width;
    private final int height;

    public ImageDimensions(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int getWidth() {
        return width;
    }

    public int getHeight() {
        return height;
    }
}
