package org.reversementoring.confluence;

import com.atlassian.mywork.model.NotificationBuilder;
import com.atlassian.mywork.service.LocalNotificationService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.reversementoring.programme.Notifications.NotShown;
import org.reversementoring.programme.Notifications.Shown;
import org.reversementoring.programme.PageTemplate;

/** All that names types of Workbox, apart from the bean: Spring looks into beans, and would fail where they are missing. */
final class Workbox {
    private static final String APP = "org.reversementoring";
    private static final long PATIENCE_SECONDS = 20;

    private Workbox() {}

    /** Whether this Confluence has the types at all. */
    static boolean isKnown() {
        try {
            return LocalNotificationService.class.isInterface();
        } catch (LinkageError missing) {
            return false;
        }
    }

    /** @param service a {@link LocalNotificationService} @throws NotShown if it fails */
    static void put(Object service, String username, Shown shown) {
        try {
            ((LocalNotificationService) service)
                    .createOrUpdate(
                            username,
                            new NotificationBuilder()
                                    .application(APP)
                                    .title(shown.title())
                                    .itemTitle(shown.title())
                                    .description(PageTemplate.escaped(shown.text()) + " <a href=\""
                                            + PageTemplate.escaped(shown.address()) + "\">"
                                            + PageTemplate.escaped(shown.link())
                                            + "</a>")
                                    .groupingId(APP + "." + shown.about())
                                    .createNotification())
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            // It may still arrive. Nobody is told twice.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | RuntimeException failure) {
            throw new NotShown(failure);
        }
    }
}
