package org.reversementoring.profile.web;

import java.util.Map;
import java.util.Optional;
import org.reversementoring.catalog.CatalogService;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.DirectoryService;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.FeatureMacro;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Surfaces;

/**
 * {@code mentoring-directory}: the mentors on somebody's page. Parameters {@code topic} (its name), {@code department}
 * and {@code pageSize} say what is shown first; readers filter on from there.
 */
public class DirectoryMacro extends FeatureMacro {

    private final DirectoryService directory;
    private final CatalogService catalog;
    private final ProfileComponents components;

    public DirectoryMacro(
            CurrentReader readers,
            Surfaces surfaces,
            DirectoryService directory,
            CatalogService catalog,
            ProfileComponents components) {
        super(readers, surfaces, "directory-placeholder");
        this.directory = directory;
        this.catalog = catalog;
        this.components = components;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        String topicName = parameter(parameters, "topic");
        Optional<Topic> topic = topicName.isEmpty() ? Optional.empty() : catalog.named(reader, topicName);
        if (!topicName.isEmpty() && topic.isEmpty()) {
            return components.unknownTopic(reader, surface, topicName);
        }
        DirectoryQuery query = new DirectoryParameters(
                        topic.map(known -> Integer.toString(known.id())).orElse(""),
                        parameter(parameters, "department"),
                        "",
                        parameter(parameters, "pageSize"))
                .query();
        return components.directory(reader, surface, query, directory.page(reader, query), false);
    }
}
