package org.reversementoring.programme.web;

import com.atlassian.annotations.security.AdminOnly;
import org.reversementoring.programme.CoordinatorsService;
import org.reversementoring.web.PageFrame;

/** Names the group whose members coordinate. */
@AdminOnly
public class SaveCoordinators extends CoordinatorsPage {

    public SaveCoordinators(PageFrame frame, CoordinatorsService coordinators, ProgrammeComponents components) {
        super(frame, coordinators, components);
    }

    @Override
    public String execute() {
        return appoint();
    }
}
