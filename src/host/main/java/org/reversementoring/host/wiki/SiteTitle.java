package org.reversementoring.host.wiki;

import com.atlassian.confluence.setup.settings.GlobalSettingsManager;
import com.atlassian.confluence.setup.settings.Settings;

/**
 * By what name the site goes.
 *
 * <p>Stands for Confluence's GlobalSettingsManager; leaves out all but the title of the site, and changing it.
 */
final class SiteTitle implements GlobalSettingsManager {
    /** As it stands above every page. */
    private static final String TITLE = "Intranet";

    @Override
    public Settings getGlobalSettings() {
        Settings settings = new Settings();
        settings.setSiteTitle(TITLE);
        return settings;
    }
}
