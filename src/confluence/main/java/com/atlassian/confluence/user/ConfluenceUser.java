package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/**
 * A user with the key that stays the same when the user is renamed.
 *
 * <p>Grade A: used by Atlassian's Slack app on 10.0.1 and linked-planet's digital-signature on 9.2.3.
 */
public interface ConfluenceUser extends User {

    UserKey getKey();
}
