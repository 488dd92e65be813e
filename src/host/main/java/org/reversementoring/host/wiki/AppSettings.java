package org.reversementoring.host.wiki;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;
import org.reversementoring.host.data.Database;

/**
 * What apps keep with the site: in its database, within the transaction that is open.
 *
 * <p>Stands for SAL's PluginSettings; leaves out the settings of a space and every value but a text, and is stricter: a
 * key has to begin with that of an app.
 */
public final class AppSettings implements PluginSettingsFactory, PluginSettings {
    private static final int LONGEST_KEY = 100;

    private final Database database;

    AppSettings(Database database) {
        this.database = database;
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return this;
    }

    @Override
    public Object get(String key) {
        return kept(checked(key)).orElse(null);
    }

    @Override
    public Object put(String key, Object value) {
        if (value != null && !(value instanceof String)) {
            throw new IllegalArgumentException("Only texts are kept here, no " + value.getClass());
        }
        return database.inTransaction(() -> {
            Object before = remove(key);
            if (value != null) {
                database.execute("insert into wiki_app_setting values (?, ?)", key, value);
            }
            return before;
        });
    }

    @Override
    public Object remove(String key) {
        return database.inTransaction(() -> {
            Optional<String> before = kept(checked(key));
            database.execute("delete from wiki_app_setting where setting_key = ?", key);
            return before.orElse(null);
        });
    }

    private Optional<String> kept(String key) {
        return database.find(
                "select setting_value from wiki_app_setting where setting_key = ?", row -> row.getString(1), key);
    }

    private static String checked(String key) {
        if (key == null || key.length() > LONGEST_KEY || !key.matches("[a-z]+([.][a-z]+)+:.+")) {
            throw new IllegalArgumentException("No key of a setting: " + key);
        }
        return key;
    }
}
