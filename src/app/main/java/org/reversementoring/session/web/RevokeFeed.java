package org.reversementoring.session.web;

import org.reversementoring.session.FeedService;
import org.reversementoring.web.Components;
import org.reversementoring.web.PageFrame;

/** Takes the reader's address back. */
public class RevokeFeed extends FeedPage {

    public RevokeFeed(PageFrame frame, FeedService feeds, Components components) {
        super(frame, feeds, components);
    }

    @Override
    public String execute() {
        return attempt(() -> feeds.revoke(reader()));
    }
}
