package org.reversementoring.catalog.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.catalog.CatalogService;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.JsonAction;
import org.reversementoring.web.Surfaces;
import org.reversementoring.web.Words;

/** The topics that look like what is being typed, for the script that shows them. */
public class SimilarTopicsJson extends JsonAction {

    private final Surfaces surfaces;
    private final CatalogService catalog;
    private final CatalogComponents components;
    private String name = "";

    public SimilarTopicsJson(
            CurrentReader readers,
            Words words,
            Surfaces surfaces,
            CatalogService catalog,
            CatalogComponents components) {
        super(readers, words);
        this.surfaces = surfaces;
        this.catalog = catalog;
        this.components = components;
    }

    @Override
    public String doDefault() {
        return answer(() -> components.similar(reader(), surfaces.page(), catalog.similar(reader(), name)));
    }

    @StrutsParameter
    public void setName(String name) {
        this.name = name == null ? "" : name;
    }
}
