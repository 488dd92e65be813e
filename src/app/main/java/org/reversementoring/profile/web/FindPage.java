package org.reversementoring.profile.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.DirectoryService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** <em>Find a mentor</em>: the whole directory. Also where the macros' filters and links lead without scripts. */
public class FindPage extends PageAction {

    private final DirectoryService directory;
    private final DirectoryComponents components;
    private final DirectoryParameters parameters = new DirectoryParameters();

    public FindPage(PageFrame frame, DirectoryService directory, DirectoryComponents components) {
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
        DirectoryQuery query = parameters.query(reader().locale());
        return components.directory(reader(), surface(), directory.page(reader(), query), true);
    }

    @StrutsParameter
    public void setSearch(String search) {
        parameters.put("search", search);
    }

    @StrutsParameter
    public void setTopic(String topic) {
        parameters.put("topic", topic);
    }

    @StrutsParameter
    public void setCategory(String category) {
        parameters.put("category", category);
    }

    @StrutsParameter
    public void setDepartment(String department) {
        parameters.put("department", department);
    }

    @StrutsParameter
    public void setSite(String site) {
        parameters.put("site", site);
    }

    @StrutsParameter
    public void setLanguage(String language) {
        parameters.put("language", language);
    }

    @StrutsParameter
    public void setFormat(String format) {
        parameters.put("format", format);
    }

    @StrutsParameter
    public void setPlaces(String places) {
        parameters.put("places", places);
    }

    @StrutsParameter
    public void setOrder(String order) {
        parameters.put("order", order);
    }

    @StrutsParameter
    public void setPosition(String position) {
        parameters.put("position", position);
    }

    @StrutsParameter
    public void setPageSize(String pageSize) {
        parameters.put("pageSize", pageSize);
    }
}
