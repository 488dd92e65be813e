package org.reversementoring.web;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Objects;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.AppointmentService;

/** Which group has a duty. */
@AdminOnly
public abstract class AppointmentPage extends PageAction {
    private final AppointmentService appointments;
    private String group;
    private String shown;

    protected AppointmentPage(PageFrame frame, AppointmentService appointments) {
        super(frame);
        this.appointments = appointments;
    }

    @Override
    protected final String menuEntry() {
        return "admin";
    }

    @Override
    protected final String content() {
        String now = appointments.group(reader()).orElse("");
        // Once it is known that somebody else has changed it, sending the form again is meant.
        return form(group == null ? now : group, shown == null || refused() ? now : shown);
    }

    /**
     * @param typed what stands in the field
     * @param sentBack the group that the reader has seen, so that nobody replaces another one unseen
     */
    protected abstract String form(String typed, String sentBack);

    protected final String appoint() {
        return attempt(() -> appointments.appoint(
                reader(), Objects.requireNonNullElse(shown, ""), Objects.requireNonNullElse(group, "")));
    }

    @StrutsParameter
    public void setGroup(String group) {
        this.group = group;
    }

    /** The group that was on the screen. */
    @StrutsParameter
    public void setShown(String shown) {
        this.shown = shown;
    }
}
