package org.reversementoring.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.reversementoring.programme.Notifications;
import org.reversementoring.programme.PersonKey;

/**
 * Shows notifications through Workbox, an app that comes with Confluence and may be missing or switched off: that is why
 * its service is looked for at each use. A reference in the wiring would keep this app from starting without the type.
 */
public class ConfluenceNotifications implements Notifications {
    private static final String SERVICE = "com.atlassian.mywork.service.LocalNotificationService";

    private final BundleContext bundleContext;
    private final LocaleResolver localeResolver;
    private final UserAccessor userAccessor;

    public ConfluenceNotifications(
            BundleContext bundleContext, LocaleResolver localeResolver, UserAccessor userAccessor) {
        this.bundleContext = bundleContext;
        this.localeResolver = localeResolver;
        this.userAccessor = userAccessor;
    }

    @Override
    public boolean isReady() {
        return reference().isPresent();
    }

    @Override
    public boolean show(PersonKey person, Function<Locale, Shown> notification) {
        UserKey key = new UserKey(person.value());
        ConfluenceUser user = userAccessor.getExistingUserByKey(key);
        Optional<ServiceReference<?>> reference = reference();
        if (user == null || reference.isEmpty()) {
            return false;
        }
        Object service = bundleContext.getService(reference.get());
        if (service == null) {
            return false;
        }
        try {
            Workbox.put(service, user.getName(), notification.apply(localeResolver.getLocale(key)));
        } finally {
            bundleContext.ungetService(reference.get());
        }
        return true;
    }

    private Optional<ServiceReference<?>> reference() {
        return Workbox.isKnown() ? Optional.ofNullable(bundleContext.getServiceReference(SERVICE)) : Optional.empty();
    }
}
