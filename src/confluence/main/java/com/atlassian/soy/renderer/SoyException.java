package com.atlassian.soy.renderer;

/**
 * A template could not be found or rendered.
 *
 * <p>Grade A: caught by Atlassian's Slack app on 9.0.3 and 10.0.1; declared by a renderer in Bamboo's Javadoc 10.1.0.
 * That it is a checked exception is grade C; a catch clause serves either way.
 */
public class SoyException extends Exception {

    public SoyException(String message, Throwable cause) {
        super(message, cause);
    }
}
