package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;

/**
 * Finds and saves pages. Checks no permission: that is the caller's duty.
 *
 * <p>getPage by space and title and getAbstractPage grade A: called by Atlassian's Slack app on 9.0.3 and 10.0.1;
 * getPage by id grade B: Javadoc 4.2 to 5.4.
 */
public interface PageManager extends ContentEntityManager {

    /** The current page of this title, or null where there is none. */
    Page getPage(String spaceKey, String title);

    /** The page of this id, or null where there is none. */
    Page getPage(long id);
}
