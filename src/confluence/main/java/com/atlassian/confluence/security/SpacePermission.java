package com.atlassian.confluence.security;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;

/**
 * What a person, a group or everybody without an account may do in a space.
 *
 * <p>Grade A: the type, with its factories for groups and the anonymous, getType, getGroup, isGroupPermission and
 * isAnonymousPermission called by bootstrapi on 10.2.15 and Atlassian's Slack app on 10.0.1. Grade B: the constants,
 * Javadoc 7.2.0 to 7.19.0; createUserSpacePermission by ConfluenceUser and getUserSubject, called by public apps and
 * scripts. The constants are read when the app runs: here they are no constants to the compiler.
 */
public class SpacePermission {
    public static final String VIEWSPACE_PERMISSION = String.valueOf("VIEWSPACE");
    public static final String ADMINISTER_SPACE_PERMISSION = String.valueOf("SETSPACEPERMISSIONS");
    public static final String CREATEEDIT_PAGE_PERMISSION = String.valueOf("EDITSPACE");
    public static final String COMMENT_PERMISSION = String.valueOf("COMMENT");
    public static final String CREATE_ATTACHMENT_PERMISSION = String.valueOf("CREATEATTACHMENT");

    private final String type;
    private final Space space;
    private final ConfluenceUser user;
    private final String group;

    private SpacePermission(String type, Space space, ConfluenceUser user, String group) {
        this.type = type;
        this.space = space;
        this.user = user;
        this.group = group;
    }

    public static SpacePermission createUserSpacePermission(String type, Space space, ConfluenceUser user) {
        return new SpacePermission(type, space, user, null);
    }

    public static SpacePermission createGroupSpacePermission(String type, Space space, String group) {
        return new SpacePermission(type, space, null, group);
    }

    public static SpacePermission createAnonymousSpacePermission(String type, Space space) {
        return new SpacePermission(type, space, null, null);
    }

    public String getType() {
        return type;
    }

    /** Called by the stand-in alone. */
    public Space getSpace() {
        return space;
    }

    /** Null for a group and for the anonymous. */
    public ConfluenceUser getUserSubject() {
        return user;
    }

    /** Null for a person and for the anonymous. */
    public String getGroup() {
        return group;
    }

    public boolean isGroupPermission() {
        return group != null;
    }

    public boolean isAnonymousPermission() {
        return user == null && group == null;
    }
}
