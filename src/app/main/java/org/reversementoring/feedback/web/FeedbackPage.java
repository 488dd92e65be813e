package org.reversementoring.feedback.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.feedback.FeedbackService;
import org.reversementoring.feedback.NeutralContact;
import org.reversementoring.feedback.NeutralContactService;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** What somebody has answered in a pairing, and what others have said that is meant for them. */
public class FeedbackPage extends PageAction {

    private final FeedbackService feedback;
    private final NeutralContactService contacts;
    private final SheetComponents components;
    private int pairingId;
    private boolean sent;

    public FeedbackPage(
            PageFrame frame, FeedbackService feedback, NeutralContactService contacts, SheetComponents components) {
        super(frame);
        this.feedback = feedback;
        this.contacts = contacts;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("feedback.title");
    }

    @Override
    protected String lead() {
        return text("feedback.lead");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected String content() {
        reader().loggedIn();
        Optional<NeutralContact> contact = contacts.contact(reader(), pairingId);
        if (contact.isEmpty()) {
            return goneFromMine(text("pairing.nothing.text"));
        }
        if (sent) {
            tell(Message.success(text("feedback.sent")));
        }
        return components.sheets(reader(), surface(), pairingId, feedback.sheets(reader(), pairingId), contact);
    }

    @StrutsParameter
    public void setPairingId(int pairingId) {
        this.pairingId = pairingId;
    }

    /** Whether something has just been answered. */
    @StrutsParameter
    public void setSent(boolean sent) {
        this.sent = sent;
    }
}
