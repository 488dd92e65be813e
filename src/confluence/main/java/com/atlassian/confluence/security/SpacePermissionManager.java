package com.atlassian.confluence.security;

/**
 * Keeps who may do what in a space. Checks no permission: that is the caller's duty.
 *
 * <p>savePermission grade A: called by bootstrapi on 10.2.15; deprecated there without another in its place.
 */
public interface SpacePermissionManager {

    void savePermission(SpacePermission permission);
}
