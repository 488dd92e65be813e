package org.reversementoring.story.web;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.story.CommunicationsService;
import org.reversementoring.web.AppointmentPage;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageFrame;

/** Who publishes stories. */
@AdminOnly
public class CommunicationsPage extends AppointmentPage {
    private final StoryComponents components;
    private boolean saved;

    public CommunicationsPage(PageFrame frame, CommunicationsService communications, StoryComponents components) {
        super(frame, communications);
        this.components = components;
    }

    @Override
    protected String title() {
        return text("story.communications.title");
    }

    @Override
    protected String lead() {
        return text("story.communications.lead");
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("communications-save");
    }

    @Override
    protected String form(String typed, String sentBack) {
        if (saved && !refused()) {
            tell(Message.success(text("story.communications.saved")));
        }
        return components.communications(surface(), typed, sentBack, errorsAt("group"), !readOnly());
    }

    /** Whether it has just been saved. */
    @StrutsParameter
    public void setSaved(boolean saved) {
        this.saved = saved;
    }
}
