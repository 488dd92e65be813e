package org.reversementoring.session.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.session.CalendarAddresses;
import org.reversementoring.session.FeedService;
import org.reversementoring.web.Components;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageFrame;

/**
 * Makes an address and shows it in the answer itself: on the way to another page, it would stand in an address that
 * browsers and servers write down.
 */
public class RenewFeed extends FeedPage {
    private final CalendarAddresses addresses;
    private String address = "";
    private int replaced;

    public RenewFeed(PageFrame frame, FeedService feeds, Components components, CalendarAddresses addresses) {
        super(frame, feeds, components);
        this.addresses = addresses;
    }

    @Override
    public String execute() {
        return attempt(() -> {
            address = addresses.ofFeed(feeds.renew(reader(), replaced)).toString();
            tell(Message.success(text("session.feed.done.renewed")));
        });
    }

    /** The number of the feed that the page has shown. */
    @StrutsParameter
    public void setReplaced(int replaced) {
        this.replaced = replaced;
    }

    @Override
    protected String address() {
        return address;
    }
}
