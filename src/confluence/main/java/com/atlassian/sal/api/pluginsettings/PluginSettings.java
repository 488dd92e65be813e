package com.atlassian.sal.api.pluginsettings;

/**
 * Settings that an app keeps with the product, in its database. Values are a String, a List of Strings, Properties, or a
 * Map of Strings to Strings; keys are at most 100 characters long.
 *
 * <p>Grade A: published source of SAL; called by Atlassian's Slack app on 10.0.1 and by bootstrapi on 10.2.15.
 */
public interface PluginSettings {

    /** The value, or null where there is none. */
    Object get(String key);

    /** The value before, or null; to put null is to remove. */
    Object put(String key, Object value);

    /** The value before, or null. */
    Object remove(String key);
}
