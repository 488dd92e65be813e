package org.reversementoring.profile.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.DirectoryService;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.JsonAction;
import org.reversementoring.web.Surfaces;
import org.reversementoring.web.Words;

/** One page of the directory for the script that redraws it. */
public class FindJson extends JsonAction {

    private final Surfaces surfaces;
    private final DirectoryService directory;
    private final ProfileComponents components;
    private String topic;
    private String department;
    private String position;
    private String pageSize;

    public FindJson(
            CurrentReader readers,
            Words words,
            Surfaces surfaces,
            DirectoryService directory,
            ProfileComponents components) {
        super(readers, words);
        this.surfaces = surfaces;
        this.directory = directory;
        this.components = components;
    }

    @Override
    public String doDefault() {
        return answer(() -> {
            Reader reader = reader();
            DirectoryQuery query = new DirectoryParameters(topic, department, position, pageSize).query();
            return components.results(reader, surfaces.page(), query, directory.page(reader, query));
        });
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
