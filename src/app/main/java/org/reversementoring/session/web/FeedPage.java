package org.reversementoring.session.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.session.Feed;
import org.reversementoring.session.FeedService;
import org.reversementoring.web.Components;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Where somebody gets a private address for their calendar, has it renewed, and takes it back. */
public class FeedPage extends PageAction {
    private static final String TAKEN_BACK = "revoked";

    final FeedService feeds;
    private final Components components;
    private String done = "";

    public FeedPage(PageFrame frame, FeedService feeds, Components components) {
        super(frame);
        this.feeds = feeds;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("session.feed.title");
    }

    @Override
    protected String lead() {
        return text("session.feed.lead");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("calendar-feed-renew");
    }

    @Override
    protected String content() {
        Optional<Feed> own = feeds.own(reader());
        if (done.equals(TAKEN_BACK) && own.isEmpty()) {
            tell(Message.success(text("session.feed.done.revoked")));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("address", address());
        data.put("replaced", own.map(Feed::id).orElse(FeedService.NONE));
        data.put(
                "since",
                own.map(feed -> text("session.feed.since", moment(feed.since())))
                        .orElse(""));
        data.put("changeable", !readOnly());
        data.put("revokeUrl", surface().action("calendar-feed-revoke"));
        components.require(surface(), "calendar");
        return components.render("Calendar.feed", data);
    }

    /** The address, where it is shown at all: once, when it has just been made. */
    protected String address() {
        return "";
    }

    /** What has just been done. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = done == null ? "" : done;
    }
}
