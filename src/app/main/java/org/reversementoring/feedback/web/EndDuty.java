package org.reversementoring.feedback.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.feedback.NeutralContactService;
import org.reversementoring.web.PageFrame;

/** Takes the reader off the list of neutral contacts of a programme. */
public class EndDuty extends DutyPage {

    private int programmeId;

    public EndDuty(PageFrame frame, NeutralContactService contacts, FeedbackComponents components) {
        super(frame, contacts, components);
    }

    @Override
    public String execute() {
        return attempt(() -> contacts.stepDown(reader(), programmeId));
    }

    @StrutsParameter
    public void setProgrammeId(int programmeId) {
        this.programmeId = programmeId;
    }
}
