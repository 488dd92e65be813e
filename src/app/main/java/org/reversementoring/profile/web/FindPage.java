package org.reversementoring.profile.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.DirectoryService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** <em>Find a mentor</em>: the whole directory. Also where the macros' filters and links lead without scripts. */
public class FindPage extends PageAction {

    private final DirectoryService directory;
    private final ProfileComponents components;
    private String topic;
    private String department;
    private String position;
    private String pageSize;

    public FindPage(PageFrame frame, DirectoryService directory, ProfileComponents components) {
        super(frame);
        this.directory = directory;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("profile.find.title");
    }

    @Override
    protected String lead() {
        return text("profile.find.lead");
    }

    @Override
    protected String menuEntry() {
        return "find";
    }

    @Override
    protected String content() {
        DirectoryQuery query = new DirectoryParameters(topic, department, position, pageSize).query();
        return components.directory(reader(), surface(), query, directory.page(reader(), query), true);
    }

    @StrutsParameter
    public void setTopic(String topic) {
        this.topic = topic;
    }

    @StrutsParameter
    public void setDepartment(String department) {
        this.department = department;
    }

    @StrutsParameter
    public void setPosition(String position) {
        this.position = position;
    }

    @StrutsParameter
    public void setPageSize(String pageSize) {
        this.pageSize = pageSize;
    }
}
