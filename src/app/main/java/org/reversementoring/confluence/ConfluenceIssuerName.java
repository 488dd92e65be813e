package org.reversementoring.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.net.URI;
import java.util.Optional;
import org.reversementoring.credential.IssuerName;

/** The name is kept among Confluence's settings of apps. */
public class ConfluenceIssuerName implements IssuerName {
    private static final String NAME = "org.reversementoring:badge-issuer";

    private final PluginSettingsFactory settings;
    private final ApplicationProperties applicationProperties;

    public ConfluenceIssuerName(PluginSettingsFactory settings, ApplicationProperties applicationProperties) {
        this.settings = settings;
        this.applicationProperties = applicationProperties;
    }

    @Override
    public String get() {
        return Optional.ofNullable(settings.createGlobalSettings().get(NAME))
                .map(String.class::cast)
                .orElseGet(() -> URI.create(applicationProperties.getBaseUrl(UrlMode.CANONICAL))
                        .getHost());
    }

    @Override
    public void become(String name) {
        settings.createGlobalSettings().put(NAME, name);
    }
}
