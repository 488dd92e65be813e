package org.reversementoring.feedback.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.feedback.ConcernService;
import org.reversementoring.feedback.NeutralContactService;
import org.reversementoring.web.PageFrame;

/** Sends a concern; if that fails, the page comes back with every word. */
public class SendConcern extends ConcernPage {

    private final ConcernService concerns;
    private String contact = "";

    public SendConcern(
            PageFrame frame, NeutralContactService contacts, FeedbackComponents components, ConcernService concerns) {
        super(frame, contacts, components);
        this.concerns = concerns;
    }

    @Override
    public String execute() {
        return attempt(() -> concerns.send(reader(), pairingId, contact, concern));
    }

    /** The user name of the contact who was on the screen. */
    @StrutsParameter
    public void setContact(String contact) {
        this.contact = contact == null ? "" : contact;
    }

    @StrutsParameter
    public void setConcern(String concern) {
        this.concern = concern == null ? "" : concern;
    }
}
