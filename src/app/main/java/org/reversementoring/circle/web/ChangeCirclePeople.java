package org.reversementoring.circle.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.circle.CircleService;
import org.reversementoring.circle.EntryService;
import org.reversementoring.pairing.Part;
import org.reversementoring.web.PageFrame;

/** Lets somebody in, leaves them out, or invites them. */
public class ChangeCirclePeople extends CirclePeoplePage {
    private String letIn = "";
    private String pass = "";

    public ChangeCirclePeople(
            PageFrame frame, CircleService circles, EntryService entries, CircleComponents components) {
        super(frame, circles, entries, components);
    }

    @Override
    public String execute() {
        return attempt(() -> {
            if (!letIn.isEmpty()) {
                entries.letIn(reader(), circleId, letIn);
            } else if (!pass.isEmpty()) {
                entries.pass(reader(), circleId, pass);
            } else {
                entries.invite(reader(), circleId, person, part);
            }
        });
    }

    /** What the next page says has been done. */
    public String getOutcome() {
        return letIn.isEmpty() ? pass.isEmpty() ? "invited" : "passed" : "let-in";
    }

    /** Whom to let in: the username. */
    @StrutsParameter
    public void setLetIn(String letIn) {
        this.letIn = letIn == null ? "" : letIn;
    }

    /** Whom to leave out, or not to invite any more: the username. */
    @StrutsParameter
    public void setPass(String pass) {
        this.pass = pass == null ? "" : pass;
    }

    /** Whom to invite: the username. */
    @StrutsParameter
    public void setPerson(String person) {
        this.person = person == null ? "" : person;
    }

    /** As what to invite them. */
    @StrutsParameter
    public void setPart(String part) {
        this.part = "mentor".equals(part) ? Part.MENTOR : Part.MENTEE;
    }

    /** The page of the group calls it so. */
    @StrutsParameter
    public void setPairingId(int pairingId) {
        circleId = pairingId;
    }
}
