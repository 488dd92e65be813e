package com.atlassian.confluence.setup.settings;

/**
 * Hands out the settings of the whole site.
 *
 * <p>Grade A: a service that bootstrapi imports and calls on 9.5.4 and 10.2.15.
 */
public interface GlobalSettingsManager {

    Settings getGlobalSettings();
}
