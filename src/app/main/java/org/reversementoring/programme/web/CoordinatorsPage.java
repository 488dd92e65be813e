package org.reversementoring.programme.web;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Optional;
import org.reversementoring.programme.CoordinatorsService;
import org.reversementoring.web.AppointmentPage;
import org.reversementoring.web.PageFrame;

/** Who coordinates besides the administrators. */
@AdminOnly
public class CoordinatorsPage extends AppointmentPage {
    private final ProgrammeComponents components;

    public CoordinatorsPage(PageFrame frame, CoordinatorsService coordinators, ProgrammeComponents components) {
        super(frame, coordinators);
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
    protected Optional<String> formAction() {
        return Optional.of("coordinators-save");
    }

    @Override
    protected String form(String typed, String sentBack) {
        return components.coordinators(surface(), typed, sentBack, errorsAt("group"), !readOnly());
    }
}
