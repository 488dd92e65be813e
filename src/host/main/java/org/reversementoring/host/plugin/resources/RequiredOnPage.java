package org.reversementoring.host.plugin.resources;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers what a page asks for while it is rendered. Stands for Confluence's {@code PageBuilderService}; leaves out
 * contexts, data and draining by phases. Belongs to the thread that serves the request.
 */
public final class RequiredOnPage implements PageBuilderService {
    private final ResourceGraph graph;
    private final ThreadLocal<Set<String>> required = ThreadLocal.withInitial(LinkedHashSet::new);

    public RequiredOnPage(ResourceGraph graph) {
        this.graph = graph;
    }

    @Override
    public WebResourceAssembler assembler() {
        RequiredResources resources = new RequiredResources() {
            @Override
            public RequiredResources requireWebResource(String moduleKey) {
                graph.withDependencies(List.of(moduleKey));
                required.get().add(moduleKey);
                return this;
            }
        };
        return () -> resources;
    }

    /** What was asked for since the last call, in this order. */
    public List<String> take() {
        List<String> keys = new ArrayList<>(required.get());
        required.remove();
        return keys;
    }
}
