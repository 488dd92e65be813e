package org.reversementoring.programme.web;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.CoordinatorsService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Who coordinates besides the administrators. */
@AdminOnly
public class CoordinatorsPage extends PageAction {

    final CoordinatorsService coordinators;
    private final ProgrammeComponents components;
    String group;
    String shown;

    public CoordinatorsPage(PageFrame frame, CoordinatorsService coordinators, ProgrammeComponents components) {
        super(frame);
        this.coordinators = coordinators;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("programme.coordinators.title");
    }

    @Override
    protected String lead() {
        return text("programme.coordinators.lead");
    }

    @Override
    protected String menuEntry() {
        return "admin";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("coordinators-save");
    }

    @Override
    protected String content() {
        String now = coordinators.group(reader()).orElse("");
        // Once it is known that somebody else has changed it, sending the form again is meant.
        String sentBack = shown == null || refused() ? now : shown;
        return components.coordinators(
                surface(), group == null ? now : group, sentBack, errorsAt("group"), !readOnly());
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
