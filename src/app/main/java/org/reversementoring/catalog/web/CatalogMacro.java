package org.reversementoring.catalog.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.catalog.CatalogService;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.Topic;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.FeatureMacro;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Surfaces;

/**
 * {@code mentoring-catalog}: the topics on somebody's page, of one {@code category} or of all. Confluence offers the values
 * of the parameter as they are (in the Javadoc of MacroParameter, the values of an enum are plain strings beside a label
 * and a description that are translated), so that its description says what they mean.
 */
public class CatalogMacro extends FeatureMacro {

    private final CatalogService catalog;
    private final CatalogComponents components;

    public CatalogMacro(
            CurrentReader readers, Surfaces surfaces, CatalogService catalog, CatalogComponents components) {
        super(readers, surfaces, "catalog-placeholder");
        this.catalog = catalog;
        this.components = components;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        Optional<Category> category = Category.ofSlug(parameter(parameters, "category"));
        List<Topic> topics = catalog.topics(reader).stream()
                .filter(topic -> category.isEmpty() || category.get() == topic.category())
                .toList();
        return topics.isEmpty() && category.isPresent()
                ? components.emptyCategory(reader, surface, category.get())
                : components.catalog(reader, surface, topics);
    }
}
