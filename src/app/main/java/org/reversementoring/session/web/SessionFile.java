package org.reversementoring.session.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.session.SessionCalendar;
import org.reversementoring.web.FileAction;
import org.reversementoring.web.PageFrame;

/** A session as a file for any calendar; a page with the same few words for anybody but its participants. */
public class SessionFile extends FileAction {
    private final SessionCalendar calendar;
    private int sessionId;

    public SessionFile(PageFrame frame, SessionCalendar calendar) {
        super(frame);
        this.calendar = calendar;
    }

    @Override
    protected Optional<byte[]> file() {
        return calendar.file(reader(), sessionId).map(FileAction::utf8);
    }

    @Override
    protected String title() {
        return text("session.file.title");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected String content() {
        return goneFromMine(text("session.file.gone"));
    }

    @StrutsParameter
    public void setSessionId(int sessionId) {
        this.sessionId = sessionId;
    }
}
