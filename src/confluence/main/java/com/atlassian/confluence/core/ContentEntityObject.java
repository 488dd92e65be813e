package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.Labelable;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.HashMap;
import java.util.Map;

/**
 * A piece of content with a title, a body and versions.
 *
 * <p>Grade A: header in Javadoc 9.0.3 and 10.1.2; setTitle, setCreator, setVersion, addPermission and
 * getContentPermissionSet called by linked-planet's digital-signature on 9.2.3, getCreator and getLastModifier by
 * Atlassian's Slack app on 10.0.1; setId, setLastModifier and the dates in Javadoc 8.8.0. The rest grade B: called by
 * Flowdock's app on 5.7 or Productivity Tools on 5.8.2; getContentStatus grade C: known
 * from public code without its version, with the constants of Javadoc 9.0.3 and 10.1.2.
 */
public abstract class ContentEntityObject implements Labelable {

    private long id;
    private String title;
    private String body = "";
    private int version = 1;
    private String contentStatus = "current";
    private ConfluenceUser creator;
    private ConfluenceUser lastModifier;
    private final Map<String, ContentPermissionSet> permissions = new HashMap<>();

    /** 0 until the content is saved. */
    public long getId() {
        return id;
    }

    /** Called by the stand-in alone. */
    public void setId(long id) {
        this.id = id;
    }

    /** The path of the content below the site's base address. */
    public abstract String getUrlPath();

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** The body in storage format. */
    public String getBodyAsString() {
        return body;
    }

    public void setBodyAsString(String body) {
        this.body = body;
    }

    /** {@code current}, {@code deleted} for what is in the trash, or {@code draft}. */
    public String getContentStatus() {
        return contentStatus;
    }

    /** Called by the stand-in alone. */
    public void setContentStatus(String contentStatus) {
        this.contentStatus = contentStatus;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** The person who made the content, or null for an anonymous or forgotten one. */
    public ConfluenceUser getCreator() {
        return creator;
    }

    public void setCreator(ConfluenceUser creator) {
        this.creator = creator;
    }

    public ConfluenceUser getLastModifier() {
        return lastModifier;
    }

    public void setLastModifier(ConfluenceUser lastModifier) {
        this.lastModifier = lastModifier;
    }

    /** Restricts content that is not saved yet: whoever it names may view or edit it, and nobody whom none names. */
    public void addPermission(ContentPermission permission) {
        permissions
                .computeIfAbsent(permission.getType(), type -> new ContentPermissionSet(type, this))
                .addContentPermission(permission);
    }

    /** Who alone may do so by the content's own restrictions, not by those of pages above; null where it has none. */
    public ContentPermissionSet getContentPermissionSet(String type) {
        return permissions.get(type);
    }
}
