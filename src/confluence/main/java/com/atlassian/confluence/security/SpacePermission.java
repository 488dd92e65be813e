package com.atlassian.confluence.security;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;

/**
 * What a person may do in a space.
 *
 * <p>Grade A: the type, made for groups by bootstrapi on 10.2.15. Grade B: the constants, Javadoc 7.2.0 to 7.19.0;
 * createUserSpacePermission by ConfluenceUser, called by public apps and scripts. The constants are read when the app
 * runs: here they are no constants to the compiler.
 */
public class SpacePermission {
    public static final String VIEWSPACE_PERMISSION = String.valueOf("VIEWSPACE");
    public static final String CREATEEDIT_PAGE_PERMISSION = String.valueOf("EDITSPACE");
    public static final String COMMENT_PERMISSION = String.valueOf("COMMENT");
    public static final String CREATE_ATTACHMENT_PERMISSION = String.valueOf("CREATEATTACHMENT");

    private final String type;
    private final Space space;
    private final ConfluenceUser user;

    private SpacePermission(String type, Space space, ConfluenceUser user) {
        this.type = type;
        this.space = space;
        this.user = user;
    }

    public static SpacePermission createUserSpacePermission(String type, Space space, ConfluenceUser user) {
        return new SpacePermission(type, space, user);
    }

    /** Called by the stand-in alone. */
    public String getType() {
        return type;
    }

    /** Called by the stand-in alone. */
    public Space getSpace() {
        return space;
    }

    /** Called by the stand-in alone. */
    public ConfluenceUser getUserSubject() {
        return user;
    }
}
