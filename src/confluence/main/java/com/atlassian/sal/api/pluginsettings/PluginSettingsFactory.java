package com.atlassian.sal.api.pluginsettings;

/**
 * Hands out the settings of apps. The ones of a single space are left out.
 *
 * <p>Grade A: published source of SAL; called by Atlassian's Slack app on 10.0.1 and by bootstrapi on 10.2.15.
 */
public interface PluginSettingsFactory {

    /** The settings of the whole site, which all apps share: keys begin with the app's own. */
    PluginSettings createGlobalSettings();
}
