package com.atlassian.sal.api;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is known of the site as a whole.
 *
 * <p>Grade A: called by Atlassian's Slack app on 10.0.1 and deftdevs' bootstrapi on 10.2.15.
 */
public interface ApplicationProperties {

    /** The address of the site without a slash at its end. */
    String getBaseUrl(UrlMode mode);

    /** The folder that all nodes of a cluster share; on a single node it is there, too. */
    Optional<Path> getSharedHomeDirectory();
}
