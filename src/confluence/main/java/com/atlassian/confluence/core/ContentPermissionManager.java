package com.atlassian.confluence.core;

import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.List;

/**
 * Changes who alone may view or edit content that is saved already. Checks no permission: that is the caller's duty.
 *
 * <p>getContentPermissionSets grade A: called by Atlassian's Slack app on 10.0.1. The other members grade B: the same in
 * Javadoc 2.5, 3.4.9, 7.4.7 and 7.12.0.
 */
public interface ContentPermissionManager {

    /** The restrictions of one type on the content itself and, as these hold for it too, on the pages above it. */
    List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String type);

    void addContentPermission(ContentPermission permission, ContentEntityObject content);

    /** Takes it from the content in whose set it is. */
    void removeContentPermission(ContentPermission permission);
}
