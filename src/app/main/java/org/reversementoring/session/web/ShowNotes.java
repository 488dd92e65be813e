package org.reversementoring.session.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.session.SessionService;
import org.reversementoring.web.PageFrame;

/** Leads on to the page of a session in the wiki, where the wiki lets the reader see it. */
public class ShowNotes extends SessionAction {
    private int sessionId;
    private String path = "";

    public ShowNotes(PageFrame frame, SessionService sessions) {
        super(frame, sessions);
    }

    @Override
    public String doDefault() {
        Optional<String> page = sessions.page(reader(), sessionId);
        page.ifPresent(found -> path = found);
        return page.isPresent() ? "success" : super.doDefault();
    }

    @Override
    protected String content() {
        entitle(text("session.list.title"));
        reader().loggedIn();
        return nothing();
    }

    /** Where the page is, below the site's base address. */
    public String getPath() {
        return path;
    }

    @StrutsParameter
    public void setSessionId(int sessionId) {
        this.sessionId = sessionId;
    }
}
