package org.delbar.workbench.storage;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;

/** Small values plugins keep, for the site or for a key such as a space's. */
public final class StoredPluginSettings implements PluginSettingsFactory {

    static final String TABLE = "wb_plugin_setting";

    private final Database database;

    public StoredPluginSettings(Database database) {
        this.database = database;
        database.jdbc()
                .execute("create table if not exists " + TABLE
                        + " (scope varchar(255) not null, name varchar(100) not null, kind varchar(20) not null,"
                        + " content text not null, primary key (scope, name))");
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new SettingsRows(database, key == null ? "" : key);
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new SettingsRows(database, "");
    }
}
