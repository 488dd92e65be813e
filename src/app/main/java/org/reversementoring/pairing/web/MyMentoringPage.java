package org.reversementoring.pairing.web;

import org.reversementoring.pairing.PairingService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** <em>My mentoring</em>: what the reader has been asked, whom they are paired with, and what comes next. */
public class MyMentoringPage extends PageAction {

    private final PairingService pairings;
    private final PairingComponents components;

    public MyMentoringPage(PageFrame frame, PairingService pairings, PairingComponents components) {
        super(frame);
        this.pairings = pairings;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("pairing.mine.title");
    }

    @Override
    protected String lead() {
        return text("pairing.mine.lead");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected String content() {
        return components.mine(reader(), surface(), pairings.mine(reader()), false);
    }
}
