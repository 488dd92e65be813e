package org.reversementoring.confluence;

import com.atlassian.confluence.setup.settings.GlobalSettingsManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;
import org.reversementoring.credential.IssuerName;

/** The name is kept among Confluence's settings of apps. */
public class ConfluenceIssuerName implements IssuerName {
    private static final String NAME = "org.reversementoring:badge-issuer";

    private final PluginSettingsFactory settings;
    private final GlobalSettingsManager site;

    public ConfluenceIssuerName(PluginSettingsFactory settings, GlobalSettingsManager site) {
        this.settings = settings;
        this.site = site;
    }

    @Override
    public String get() {
        return Optional.ofNullable(settings.createGlobalSettings().get(NAME))
                .map(String.class::cast)
                .orElseGet(() -> site.getGlobalSettings().getSiteTitle());
    }

    @Override
    public void become(String name) {
        settings.createGlobalSettings().put(NAME, name);
    }
}
