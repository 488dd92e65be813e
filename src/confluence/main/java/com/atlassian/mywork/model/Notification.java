package com.atlassian.mywork.model;

/**
 * What somebody reads in Confluence's own list of notifications.
 *
 * <p>Grade A: handed to the service by linked-planet's digital-signature on 9.2.3. The app looks into none; the getters
 * are the stand-in's, named after the builder's methods.
 */
public class Notification {
    private final String application;
    private final String title;
    private final String itemTitle;
    private final String description;
    private final String groupingId;

    Notification(String application, String title, String itemTitle, String description, String groupingId) {
        this.application = application;
        this.title = title;
        this.itemTitle = itemTitle;
        this.description = description;
        this.groupingId = groupingId;
    }

    public String getApplication() {
        return application;
    }

    public String getTitle() {
        return title;
    }

    public String getItemTitle() {
        return itemTitle;
    }

    public String getDescription() {
        return description;
    }

    public String getGroupingId() {
        return groupingId;
    }
}
