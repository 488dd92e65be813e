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
    private final DirectoryComponents components;
    private final DirectoryParameters parameters = new DirectoryParameters();

    public FindJson(
            CurrentReader readers,
            Words words,
            Surfaces surfaces,
            DirectoryService directory,
            DirectoryComponents components) {
        super(readers, words);
        this.surfaces = surfaces;
        this.directory = directory;
        this.components = components;
    }

    @Override
    public String doDefault() {
        return answer(() -> {
            Reader reader = reader();
            DirectoryQuery query = parameters.query(reader().locale());
            return components.results(reader, surfaces.page(), directory.page(reader, query));
        });
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
