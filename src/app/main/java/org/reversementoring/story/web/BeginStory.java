package org.reversementoring.story.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.story.StoryService;
import org.reversementoring.web.PageFrame;

/** Has the draft of a pairing's story made. */
public class BeginStory extends StoryPage {
    private int pairingId;

    public BeginStory(PageFrame frame, StoryService stories, StoryComponents components) {
        super(frame, stories, components);
    }

    @Override
    public String execute() {
        return attempt(() -> id = stories.begin(reader(), pairingId));
    }

    @StrutsParameter
    public void setPairingId(int pairingId) {
        this.pairingId = pairingId;
    }
}
