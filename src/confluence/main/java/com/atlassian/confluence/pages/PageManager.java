package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.core.DeleteContext;

/**
 * Finds and saves pages. Checks no permission: that is the caller's duty.
 *
 * <p>getPage by space and title and getAbstractPage grade A: called by Atlassian's Slack app on 9.0.3 and 10.0.1;
 * getPage and getBlogPost by id grade B: Javadoc 4.2 to 5.4; trashPage grade B: class-use of DeleteContext in Javadoc
 * 6.0.3 to 7.19.14, and called in the current documentation of ScriptRunner.
 */
public interface PageManager extends ContentEntityManager {

    /** The current page of this title, or null where there is none. */
    Page getPage(String spaceKey, String title);

    /** The page of this id, or null where there is none. */
    Page getPage(long id);

    /** The blog post of this id, or null where there is none. */
    BlogPost getBlogPost(long id);

    /** Moves a page or a blog post to the trash of its space, from where it can be brought back. */
    void trashPage(AbstractPage page, DeleteContext context);
}
