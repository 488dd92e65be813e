package com.atlassian.confluence.user;

/**
 * The user on whose behalf this thread works.
 *
 * <p>Grade A: get and set called by Atlassian's Slack app on 10.0.1, get by ONLYOFFICE's connector on 10.0.3.
 */
public class AuthenticatedUserThreadLocal {

    private static final ThreadLocal<ConfluenceUser> USER = new ThreadLocal<>();

    private AuthenticatedUserThreadLocal() {}

    /** The user, or null for an anonymous visitor. */
    public static ConfluenceUser get() {
        return USER.get();
    }

    /** Null makes the thread anonymous again. */
    public static void set(ConfluenceUser user) {
        if (user == null) {
            USER.remove();
        } else {
            USER.set(user);
        }
    }
}
