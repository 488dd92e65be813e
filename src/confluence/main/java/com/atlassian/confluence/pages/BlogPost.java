package com.atlassian.confluence.pages;

/**
 * An entry of a space's blog.
 *
 * <p>Grade A for the type: returned by BlogPostCreateEvent, which Atlassian's Slack app reads on 9.0.3 and 10.0.1. Grade C
 * for its constructor: taken to be like that of Page.
 */
public class BlogPost extends AbstractPage {}
