package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/**
 * A page or a blog post.
 *
 * <p>Grade A: Javadoc 9.0.3, 9.5.2 and 10.1.2.
 */
public abstract class AbstractPage extends SpaceContentEntityObject {}
