package com.atlassian.mywork.model;

/**
 * Says what a notification is to tell.
 *
 * <p>Grade A: the constructor and these methods are called by linked-planet's digital-signature on 9.2.3.
 */
public class NotificationBuilder {
    private String application;
    private String title;
    private String itemTitle;
    private String description;
    private String groupingId;

    /** The key of the app. */
    public NotificationBuilder application(String application) {
        this.application = application;
        return this;
    }

    public NotificationBuilder title(String title) {
        this.title = title;
        return this;
    }

    /** What the notification is about. */
    public NotificationBuilder itemTitle(String itemTitle) {
        this.itemTitle = itemTitle;
        return this;
    }

    /** HTML. */
    public NotificationBuilder description(String description) {
        this.description = description;
        return this;
    }

    /** The same for notifications that are shown together. */
    public NotificationBuilder groupingId(String groupingId) {
        this.groupingId = groupingId;
        return this;
    }

    public Notification createNotification() {
        return new Notification(application, title, itemTitle, description, groupingId);
    }
}
