package org.reversementoring.circle.web;

import org.reversementoring.circle.CircleService;
import org.reversementoring.web.PageFrame;

/** Takes in a group that somebody opens, and leads to it. */
public class OpenCircle extends NewCirclePage {
    private int pairingId;

    public OpenCircle(PageFrame frame, CircleService circles, CircleComponents components) {
        super(frame, circles, components);
    }

    @Override
    public String execute() {
        return attempt(() -> pairingId = circles.open(reader(), typed()).id());
    }

    /** For the address of the next page. */
    public int getPairingId() {
        return pairingId;
    }
}
