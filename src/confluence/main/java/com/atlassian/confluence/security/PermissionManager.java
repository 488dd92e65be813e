package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/**
 * Decides who may do what.
 *
 * <p>Grade A: Javadoc 8.9.3; called by Atlassian's Slack app and ONLYOFFICE's connector on 9.0 and 10.0,
 * hasCreatePermission by ONLYOFFICE on 10.0.3. The variants that take a com.atlassian.user.User are left out: only
 * these are sure on both lines.
 */
public interface PermissionManager {

    /** The whole site, as a target. */
    Object TARGET_APPLICATION = new Object();

    /** The user is null for an anonymous visitor; a null target is always refused. */
    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    /** Whether the user may make something of this type in a space, or below a page. */
    boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);
}
