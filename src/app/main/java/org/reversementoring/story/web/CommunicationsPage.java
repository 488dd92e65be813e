package org.reversementoring.story.web;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.story.CommunicationsService;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Who publishes stories. */
@AdminOnly
public class CommunicationsPage extends PageAction {
    final CommunicationsService communications;
    private final StoryComponents components;
    String group;
    String shown;
    private boolean saved;

    public CommunicationsPage(PageFrame frame, CommunicationsService communications, StoryComponents components) {
        super(frame);
        this.communications = communications;
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
    protected String menuEntry() {
        return "admin";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("communications-save");
    }

    @Override
    protected String content() {
        String now = communications.group(reader()).orElse("");
        if (saved && !refused()) {
            tell(Message.success(text("story.communications.saved")));
        }
        // Once it is known that somebody else has changed it, sending the form again is meant.
        String sentBack = shown == null || refused() ? now : shown;
        return components.communications(
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

    /** Whether it has just been saved. */
    @StrutsParameter
    public void setSaved(boolean saved) {
        this.saved = saved;
    }
}
