package org.reversementoring.feedback.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.feedback.NeutralContactService;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Where neutral contacts see that they are some, and step down. */
public class DutyPage extends PageAction {

    final NeutralContactService contacts;
    private final FeedbackComponents components;
    private boolean ended;

    public DutyPage(PageFrame frame, NeutralContactService contacts, FeedbackComponents components) {
        super(frame);
        this.contacts = contacts;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("feedback.duty.title");
    }

    @Override
    protected String lead() {
        return text("feedback.duty.lead");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("contact-duty-end");
    }

    @Override
    protected String content() {
        reader().loggedIn();
        if (ended) {
            tell(Message.success(text("feedback.duty.ended")));
        }
        return components.duty(reader(), surface(), contacts.duties(reader()), !readOnly());
    }

    /** Whether the reader has just stepped down. */
    @StrutsParameter
    public void setEnded(boolean ended) {
        this.ended = ended;
    }
}
