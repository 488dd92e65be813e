package org.reversementoring.circle.web;

import org.reversementoring.circle.OpeningService;
import org.reversementoring.web.PageFrame;

/** Takes in a group that somebody opens, and leads to it. */
public class OpenCircle extends NewCirclePage {
    private int pairingId;

    public OpenCircle(PageFrame frame, OpeningService openings, CircleComponents components) {
        super(frame, openings, components);
    }

    @Override
    public String execute() {
        return attempt(() -> pairingId = openings.open(reader(), typed()).id());
    }

    /** For the address of the next page. */
    public int getPairingId() {
        return pairingId;
    }
}
