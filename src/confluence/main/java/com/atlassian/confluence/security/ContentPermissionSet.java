package com.atlassian.confluence.security;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * All who alone may view, or edit, a piece of content.
 *
 * <p>Grade A: isEmpty and iteration called by Atlassian's Slack app on 10.0.1 and linked-planet's digital-signature on
 * 9.2.3; the rest grade B: Javadoc 7.14 to 7.19.
 */
public class ContentPermissionSet implements Iterable<ContentPermission> {
    private final String type;
    private final ContentEntityObject owner;
    private final List<ContentPermission> permissions = new ArrayList<>();

    /** Called by the stand-in alone. */
    public ContentPermissionSet(String type, ContentEntityObject owner) {
        this.type = type;
        this.owner = owner;
    }

    /** Called by the stand-in alone. */
    public void addContentPermission(ContentPermission permission) {
        permission.own(this);
        permissions.add(permission);
    }

    /** Called by the stand-in alone. */
    public String getType() {
        return type;
    }

    /** Called by the stand-in alone. */
    public ContentEntityObject getOwningContent() {
        return owner;
    }

    @Override
    public Iterator<ContentPermission> iterator() {
        return List.copyOf(permissions).iterator();
    }
}
