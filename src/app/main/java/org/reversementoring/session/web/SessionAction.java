package org.reversementoring.session.web;

import org.reversementoring.session.SessionService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** A page about sessions, for those who take part in them. */
public abstract class SessionAction extends PageAction {
    final SessionService sessions;

    protected SessionAction(PageFrame frame, SessionService sessions) {
        super(frame);
        this.sessions = sessions;
    }

    @Override
    protected final String menuEntry() {
        return "my-mentoring";
    }

    /** In the place of something that is not there, or not for this reader. */
    final String nothing() {
        return goneFromMine(text("session.nothing"));
    }
}
