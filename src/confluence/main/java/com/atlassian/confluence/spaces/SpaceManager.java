package com.atlassian.confluence.spaces;

import com.atlassian.user.User;

/**
 * Finds and makes spaces.
 *
 * <p>getSpace grade A: called by Atlassian's Slack app on 9.0.3 and 10.0.1. createSpace grade A as User, Javadoc 8.3.1
 * and 9.3.2, and grade A as ConfluenceUser, Javadoc 10.0.3: see there. createPrivateSpace grade A as User, Javadoc
 * 9.0.3 and 9.3.2, and as ConfluenceUser, Javadoc 10.0.3.
 */
public interface SpaceManager {

    /** The space of this key, or null where there is none. */
    Space getSpace(String spaceKey);

    /**
     * Makes a space with a home page. Nobody calls it by this signature: the creator is a com.atlassian.user.User in
     * the Javadoc of 9.3.2 and a ConfluenceUser in that of 10.0.3, so the app finds the method by name and number of
     * arguments.
     */
    Space createSpace(String key, String name, String description, User creator);

    /** Makes a space in which only the creator has any permissions. Found by name, too, for the same reason. */
    Space createPrivateSpace(String key, String name, String description, User creator);
}
