package org.reversementoring.circle.web;

import org.reversementoring.circle.CircleService;
import org.reversementoring.circle.NewCircle;
import org.reversementoring.circle.OpeningService;
import org.reversementoring.web.PageFrame;

/** Takes in what a group says anew about itself. */
public class SaveCircle extends EditCirclePage {

    public SaveCircle(PageFrame frame, CircleService circles, OpeningService openings, CircleComponents components) {
        super(frame, circles, openings, components);
    }

    @Override
    public String execute() {
        return attempt(() -> openings.change(reader(), circleId, version(), typed()));
    }

    @Override
    NewCircle shown(NewCircle kept) {
        return typed();
    }
}
