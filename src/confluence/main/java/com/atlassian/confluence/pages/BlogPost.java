package com.atlassian.confluence.pages;

/**
 * An entry of a space's blog.
 *
 * <p>Grade A for the type: returned by BlogPostCreateEvent, which Atlassian's Slack app reads on 9.0.3 and 10.0.1. Grade B
 * for its constructor: the class is made like a page in the Javadoc of 5.4 to 6.6.
 */
public class BlogPost extends AbstractPage {

    /** By number, as Confluence itself links to what has no address of its own kind. */
    @Override
    public String getUrlPath() {
        return "/pages/viewpage.action?pageId=" + getId();
    }
}
