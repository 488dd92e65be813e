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
 * {@code mentoring-directory}: the mentors on somebody's page. Its parameters are those of {@link DirectoryParameters},
 * but that {@code topic} is a name; they say what is shown first, and readers filter on from there.
 */
public class DirectoryMacro extends FeatureMacro {

    private final DirectoryService directory;
    private final CatalogService catalog;
    private final DirectoryComponents components;
    private final ProfileComponents profiles;

    public DirectoryMacro(
            CurrentReader readers,
            Surfaces surfaces,
            DirectoryService directory,
            CatalogService catalog,
            DirectoryComponents components,
            ProfileComponents profiles) {
        super(readers, surfaces, "directory-placeholder");
        this.directory = directory;
        this.catalog = catalog;
        this.components = components;
        this.profiles = profiles;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        String topicName = parameter(parameters, "topic");
        Optional<Topic> topic = topicName.isEmpty() ? Optional.empty() : catalog.named(reader, topicName);
        if (!topicName.isEmpty() && topic.isEmpty()) {
            return profiles.unknownTopic(reader, surface, topicName);
        }
        DirectoryParameters asked = new DirectoryParameters();
        parameters.forEach(asked::put);
        asked.put("topic", topic.map(known -> Integer.toString(known.id())).orElse(""));
        DirectoryQuery query = asked.query(reader.locale());
        return components.directory(reader, surface, directory.page(reader, query), false);
    }
}
