package com.atlassian.user;

/**
 * A user's account.
 *
 * <p>Grade A: used by Atlassian's Slack app on 10.0.1 and linked-planet's digital-signature on 9.2.3.
 */
public interface User {

    /** The username, which may change; the key of a {@code ConfluenceUser} may not. */
    String getName();

    String getFullName();

    /** Null or empty where the directory knows none. */
    String getEmail();
}
