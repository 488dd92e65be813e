package org.reversementoring.profile.web;

import com.atlassian.annotations.security.AdminOnly;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** What a file of people has done. */
@AdminOnly
public class PeopleImportedPage extends PageAction {

    private final PeopleImportComponents components;
    private int added;
    private int changed;
    private int unchanged;

    public PeopleImportedPage(PageFrame frame, PeopleImportComponents components) {
        super(frame);
        this.components = components;
    }

    @Override
    protected String title() {
        return text("import.done.title");
    }

    @Override
    protected String menuEntry() {
        return "admin";
    }

    @Override
    protected String content() {
        reader().administering();
        tell(Message.success(text("import.done.text")));
        return components.done(reader(), surface(), added, changed, unchanged);
    }

    @StrutsParameter
    public void setAdded(int added) {
        this.added = added;
    }

    @StrutsParameter
    public void setChanged(int changed) {
        this.changed = changed;
    }

    @StrutsParameter
    public void setUnchanged(int unchanged) {
        this.unchanged = unchanged;
    }
}
