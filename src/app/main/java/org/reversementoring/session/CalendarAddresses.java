package org.reversementoring.session;

import java.net.URI;

/** Whole addresses, as a calendar has no site to be relative to. */
public interface CalendarAddresses {

    /** Where one subscribes to a feed. Whoever has this address may read it. */
    URI ofFeed(FeedService.Key key);

    /** Where participants read on about a session. */
    URI ofSession(Session session);

    /** Where participants download a session for their calendar. */
    URI ofFile(Session session);
}
