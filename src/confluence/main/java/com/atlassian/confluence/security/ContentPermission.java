package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/**
 * One of those who alone may view or edit a piece of content: a person or a group.
 *
 * <p>Grade A: createUserPermission by ConfluenceUser, addPermission with it and the constants, called by
 * linked-planet's digital-signature on 9.2.3; the rest grade B: Javadoc 7.19.14. The constants are read when the app
 * runs, as nothing published says what they hold: here they are no constants to the compiler.
 */
public class ContentPermission {
    public static final String VIEW_PERMISSION = String.valueOf("View");
    public static final String EDIT_PERMISSION = String.valueOf("Edit");

    private final String type;
    private final ConfluenceUser user;
    private final String groupName;
    private ContentPermissionSet owningSet;

    private ContentPermission(String type, ConfluenceUser user, String groupName) {
        this.type = type;
        this.user = user;
        this.groupName = groupName;
    }

    public static ContentPermission createUserPermission(String type, ConfluenceUser user) {
        return new ContentPermission(type, user, null);
    }

    public static ContentPermission createGroupPermission(String type, String groupName) {
        return new ContentPermission(type, null, groupName);
    }

    public String getType() {
        return type;
    }

    /** Null where it names a group. */
    public ConfluenceUser getUserSubject() {
        return user;
    }

    /** Null where it names a person. */
    public String getGroupName() {
        return groupName;
    }

    public boolean isUserPermission() {
        return user != null;
    }

    /** Called by the stand-in alone; null until it is part of a set. */
    public ContentPermissionSet getOwningSet() {
        return owningSet;
    }

    void own(ContentPermissionSet set) {
        owningSet = set;
    }
}
