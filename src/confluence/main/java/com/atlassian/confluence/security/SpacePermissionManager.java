package com.atlassian.confluence.security;

/**
 * Keeps who may do what in a space. Checks no permission: that is the caller's duty.
 *
 * <p>Grade A: both called by bootstrapi on 10.2.15; deprecated there without others in their place.
 */
public interface SpacePermissionManager {

    void savePermission(SpacePermission permission);

    /** One of those that the space has. */
    void removePermission(SpacePermission permission);
}
