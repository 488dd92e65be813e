package org.reversementoring.feedback.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.feedback.NeutralContactService;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Where somebody in a pairing turns to its neutral contact. */
public class ConcernPage extends PageAction {

    private final NeutralContactService contacts;
    private final FeedbackComponents components;
    int pairingId;
    String concern = "";
    private boolean sent;

    public ConcernPage(PageFrame frame, NeutralContactService contacts, FeedbackComponents components) {
        super(frame);
        this.contacts = contacts;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("feedback.concern.title");
    }

    @Override
    protected String lead() {
        return text("feedback.concern.lead");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("concern-send");
    }

    @Override
    protected String content() {
        reader().loggedIn();
        return contacts.contact(reader(), pairingId)
                .map(contact -> {
                    if (sent) {
                        tell(Message.success(text("feedback.concern.sent")));
                    }
                    return components.concern(reader(), surface(), contact, concern, errorsAt("concern"), sent);
                })
                .orElseGet(() -> goneFromMine(text("pairing.nothing.text")));
    }

    @StrutsParameter
    public void setPairingId(int pairingId) {
        this.pairingId = pairingId;
    }

    /** For the address of the next page. */
    public int getPairingId() {
        return pairingId;
    }

    /** Whether one has just been sent. */
    @StrutsParameter
    public void setSent(boolean sent) {
        this.sent = sent;
    }
}
