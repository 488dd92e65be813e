package org.reversementoring.story.web;

import com.atlassian.annotations.security.AdminOnly;
import org.reversementoring.story.CommunicationsService;
import org.reversementoring.web.PageFrame;

/** Names the group whose members publish stories. */
@AdminOnly
public class SaveCommunications extends CommunicationsPage {

    public SaveCommunications(PageFrame frame, CommunicationsService communications, StoryComponents components) {
        super(frame, communications, components);
    }

    @Override
    public String execute() {
        return appoint();
    }
}
