package org.reversementoring.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import org.reversementoring.session.CalendarAddresses;
import org.reversementoring.session.FeedService;
import org.reversementoring.session.Session;
import org.reversementoring.web.Surface;

/** Addresses below the one under which the site is known to everybody. */
public class ConfluenceCalendarAddresses implements CalendarAddresses {
    private final ApplicationProperties applicationProperties;

    public ConfluenceCalendarAddresses(ApplicationProperties applicationProperties) {
        this.applicationProperties = applicationProperties;
    }

    @Override
    public URI ofFeed(FeedService.Key key) {
        return URI.create(site().action("calendar", "key", key.text()));
    }

    @Override
    public URI ofSession(Session session) {
        return URI.create(site().action("sessions", "pairingId", Integer.toString(session.pairingId())));
    }

    @Override
    public URI ofFile(Session session) {
        return URI.create(site().action("session-ics", "sessionId", Integer.toString(session.id())));
    }

    private Surface site() {
        return new Surface(false, applicationProperties.getBaseUrl(UrlMode.CANONICAL));
    }
}
