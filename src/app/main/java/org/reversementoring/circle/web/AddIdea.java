package org.reversementoring.circle.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.circle.MeetingService;
import org.reversementoring.web.PageFrame;

/** Takes in an idea. */
public class AddIdea extends MeetingPage {
    private String idea = "";

    public AddIdea(PageFrame frame, MeetingService meetings, MeetingComponents components) {
        super(frame, meetings, components);
    }

    @Override
    public String execute() {
        return attempt(() -> meetings.add(reader(), pairingId, idea));
    }

    @Override
    String typed() {
        return idea;
    }

    @StrutsParameter
    public void setIdea(String idea) {
        this.idea = idea == null ? "" : idea;
    }
}
