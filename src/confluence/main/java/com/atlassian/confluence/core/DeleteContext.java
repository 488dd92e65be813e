package com.atlassian.confluence.core;

/**
 * What to do besides when content is removed.
 *
 * <p>Grade B: class-use in Javadoc 6.0.3 to 7.19.14.
 */
public interface DeleteContext {}
