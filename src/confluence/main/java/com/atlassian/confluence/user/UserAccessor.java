package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import java.util.List;

/**
 * Finds users.
 *
 * <p>Grade A: Javadoc 8.5.21 to 8.9.1; getUserByName called by linked-planet's digital-signature on 9.2.3,
 * getExistingUserByKey by Atlassian's Slack app on 9.0.3 and 10.0.1. Grade B: getGroup and getMemberNamesAsList, called by
 * Glean's search app.
 */
public interface UserAccessor {

    /** The user of this name, or null where there is none. */
    ConfluenceUser getUserByName(String username);

    /** The user of this key, or null where there is none or no longer one. */
    ConfluenceUser getExistingUserByKey(UserKey key);

    /** The group of this name, or null where there is none. */
    Group getGroup(String name);

    /** The usernames of all members. */
    List<String> getMemberNamesAsList(Group group);
}
