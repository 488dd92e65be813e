package com.atlassian.mywork.service;

import com.atlassian.mywork.model.Notification;
import java.util.concurrent.Future;

/**
 * Confluence's own notifications, by the app Workbox that comes with it and can be switched off.
 *
 * <p>Grade A: called by linked-planet's digital-signature on 9.2.3.
 */
public interface LocalNotificationService {

    /** Puts a notification into somebody's list; done when the future is. */
    Future<Notification> createOrUpdate(String username, Notification notification);
}
