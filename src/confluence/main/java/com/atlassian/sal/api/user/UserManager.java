package com.atlassian.sal.api.user;

/**
 * Who the caller is and what role they have. The variants that take a request are left out.
 *
 * <p>Grade A: published source of SAL; Javadoc of Confluence's implementation 8.0.4; called by Atlassian's Slack app
 * on 9.0.3 and 10.0.1.
 */
public interface UserManager {

    /** The caller's key, or null for an anonymous visitor. */
    UserKey getRemoteUserKey();

    /**
     * Some of the names of groups that begin with a text, in no order that is promised.
     *
     * @param startIndex how many to leave out
     */
    Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults);

    boolean isUserInGroup(UserKey userKey, String group);

    /** Whether this is a Confluence administrator or a system administrator. */
    boolean isAdmin(UserKey userKey);
}
