package org.reversementoring.session.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.session.SessionService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Leads on to the page of a session in the wiki, where the wiki lets the reader see it. */
public class SessionNotes extends PageAction {
    private final SessionService sessions;
    private int sessionId;
    private String path = "";

    public SessionNotes(PageFrame frame, SessionService sessions) {
        super(frame);
        this.sessions = sessions;
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
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
        return vanished(text("session.nothing"), "my-mentoring", text("page.menu.my-mentoring"));
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
