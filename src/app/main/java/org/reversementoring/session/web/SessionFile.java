package org.reversementoring.session.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.session.SessionCalendar;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** A session as a file for any calendar; a page with the same few words for anybody but its participants. */
public class SessionFile extends PageAction {
    private static final String FILE_RESULT = "success";

    private final SessionCalendar calendar;
    private int sessionId;
    private String file = "";

    public SessionFile(PageFrame frame, SessionCalendar calendar) {
        super(frame);
        this.calendar = calendar;
    }

    @Override
    public String doDefault() {
        file = calendar.file(reader(), sessionId).orElse("");
        return file.isEmpty() ? super.doDefault() : FILE_RESULT;
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
        return vanished(text("session.file.gone"), "my-mentoring", text("pairing.mine.title"));
    }

    public InputStream getBody() {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    @StrutsParameter
    public void setSessionId(int sessionId) {
        this.sessionId = sessionId;
    }
}
