package org.reversementoring.session.web;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.confluence.core.ConfluenceActionSupport;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.session.SessionCalendar;
import org.reversementoring.web.CurrentReader;

/**
 * What a private address leads to. Calendar programs do not log in: whoever has the address may read it, whatever the
 * site lets those see who have not logged in. See {@link SessionCalendar#feed}.
 */
@UnrestrictedAccess
public class FeedCalendar extends ConfluenceActionSupport {
    private static final String SUCCESS_RESULT = "success";

    private final CurrentReader readers;
    private final SessionCalendar calendar;
    private String key = "";

    public FeedCalendar(CurrentReader readers, SessionCalendar calendar) {
        this.readers = readers;
        this.calendar = calendar;
    }

    /** Beside the annotation: what the base class asks for is the right to use the site. */
    @Override
    public boolean isPermitted() {
        return true;
    }

    @Override
    public String doDefault() {
        return SUCCESS_RESULT;
    }

    /** Always a calendar: a status cannot be set in one way on both lines of Confluence. */
    public InputStream getBody() {
        return new ByteArrayInputStream(
                calendar.feed(key, readers.get().locale()).getBytes(StandardCharsets.UTF_8));
    }

    /** As it stands in the address. */
    @StrutsParameter
    public void setKey(String key) {
        this.key = key == null ? "" : key;
    }
}
