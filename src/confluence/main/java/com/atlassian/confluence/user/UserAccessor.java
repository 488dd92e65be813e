package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;

/**
 * Finds users.
 *
 * <p>Grade A: Javadoc 8.5.21 to 8.9.1; getUserByName called by linked-planet's digital-signature on 9.2.3,
 * getExistingUserByKey by Atlassian's Slack app on 9.0.3 and 10.0.1.
 */
public interface UserAccessor {

    /** The user of this name, or null where there is none. */
    ConfluenceUser getUserByName(String username);

    /** The user of this key, or null where there is none or no longer one. */
    ConfluenceUser getExistingUserByKey(UserKey key);
}
