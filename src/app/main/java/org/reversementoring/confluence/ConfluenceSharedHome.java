package org.reversementoring.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import java.nio.file.Path;
import java.util.Optional;
import org.reversementoring.credential.SharedHome;

/** Confluence's shared home; on a single node, a folder of its home. */
public class ConfluenceSharedHome implements SharedHome {
    private final ApplicationProperties applicationProperties;

    public ConfluenceSharedHome(ApplicationProperties applicationProperties) {
        this.applicationProperties = applicationProperties;
    }

    @Override
    public Optional<Path> directory() {
        return applicationProperties.getSharedHomeDirectory();
    }
}
