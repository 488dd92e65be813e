package org.reversementoring.host.plugin.resources;

import java.util.List;
import java.util.Optional;
import org.reversementoring.host.plugin.Descriptor;
import org.reversementoring.host.plugin.Descriptor.Resource;

/** What {@code /download/resources/{key}/{name}} answers: files of the plugin itself, or of one of its web-resources. */
public final class Downloads {
    private final Descriptor descriptor;
    private final ResourceGraph graph;
    private final AppFiles files;

    public Downloads(Descriptor descriptor, ResourceGraph graph, AppFiles files) {
        this.descriptor = descriptor;
        this.graph = graph;
        this.files = files;
    }

    /** @param key of the plugin, or the complete key of a web-resource */
    public Optional<byte[]> find(String key, String name) {
        List<Resource> offered = key.equals(descriptor.key())
                ? descriptor.downloads()
                : graph.find(key).map(Descriptor.WebResource::resources).orElse(List.of());
        return offered.stream()
                .filter(resource -> resource.type().equals("download"))
                .flatMap(resource -> location(resource, name).stream())
                .findFirst()
                .flatMap(files::find);
    }

    private static Optional<String> location(Resource resource, String name) {
        if (resource.name().equals(name)) {
            return Optional.of(resource.location());
        }
        return resource.name().endsWith("/") && name.startsWith(resource.name())
                ? Optional.of(
                        resource.location() + name.substring(resource.name().length()))
                : Optional.empty();
    }
}
