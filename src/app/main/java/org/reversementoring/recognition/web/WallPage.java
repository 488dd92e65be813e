package org.reversementoring.recognition.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** What people show of what they are recognised for, page by page. */
public class WallPage extends PageAction {
    private final WallComponents components;
    private int programmeId;
    private int after;

    public WallPage(PageFrame frame, WallComponents components) {
        super(frame);
        this.components = components;
    }

    @Override
    protected String title() {
        return text("recognition.wall.title");
    }

    @Override
    protected String lead() {
        return text("recognition.wall.lead");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected String content() {
        reader().loggedIn();
        return components.wall(reader(), surface(), programmeId, after, WallComponents.MOST);
    }

    /** 0 for all. */
    @StrutsParameter
    public void setProgrammeId(int programmeId) {
        this.programmeId = programmeId;
    }

    /** The number of the award after which the list goes on; 0 for its beginning. */
    @StrutsParameter
    public void setAfter(int after) {
        this.after = after;
    }
}
