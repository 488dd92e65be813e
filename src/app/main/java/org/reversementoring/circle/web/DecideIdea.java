package org.reversementoring.circle.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.circle.Idea;
import org.reversementoring.circle.MeetingService;
import org.reversementoring.web.PageFrame;

/** Takes in what has become of an idea. */
public class DecideIdea extends IdeaPage {
    private int version;
    private String state = "";
    private String why = "";

    public DecideIdea(PageFrame frame, MeetingService meetings, MeetingComponents components) {
        super(frame, meetings, components);
    }

    @Override
    public String execute() {
        return attempt(() -> leadTo(meetings.decide(reader(), ideaId, version, state, why)));
    }

    @Override
    String state(Idea idea) {
        return state;
    }

    @Override
    String why(Idea idea) {
        return why;
    }

    @StrutsParameter
    public void setVersion(int version) {
        this.version = version;
    }

    @StrutsParameter
    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    @StrutsParameter
    public void setWhy(String why) {
        this.why = why == null ? "" : why;
    }
}
