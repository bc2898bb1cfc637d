package org.delbar.workbench.storage;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import org.jspecify.annotations.Nullable;

/** Settings of one scope; the empty scope is the site. */
final class SettingsRows implements PluginSettings {

    private static final int LONGEST_KEY = 100;
    private static final String WHERE = " where scope = ? and name = ?";

    private final Database database;
    private final String scope;

    SettingsRows(Database database, String scope) {
        this.database = database;
        this.scope = scope;
    }

    @Override
    @SuppressWarnings("NullAway") // null for "not there" is the interface's word.
    public Object get(String key) {
        return find(checked(key));
    }

    @Override
    @SuppressWarnings("NullAway") // null for "nothing before" is the interface's word.
    public Object put(String key, @Nullable Object value) {
        if (value == null) {
            return remove(key);
        }
        String name = checked(key);
        SettingValue stored = SettingValue.of(value);
        return database.inTransaction(() -> {
            Object before = find(name);
            if (before == null) {
                database.jdbc()
                        .update(
                                "insert into " + StoredPluginSettings.TABLE
                                        + " (kind, content, scope, name) values (?, ?, ?, ?)",
                                stored.kind(),
                                stored.content(),
                                scope,
                                name);
            } else {
                database.jdbc()
                        .update(
                                "update " + StoredPluginSettings.TABLE + " set kind = ?, content = ?" + WHERE,
                                stored.kind(),
                                stored.content(),
                                scope,
                                name);
            }
            return before;
        });
    }

    @Override
    @SuppressWarnings("NullAway") // null for "nothing before" is the interface's word.
    public Object remove(String key) {
        String name = checked(key);
        return database.inTransaction(() -> {
            Object before = find(name);
            database.jdbc().update("delete from " + StoredPluginSettings.TABLE + WHERE, scope, name);
            return before;
        });
    }

    private @Nullable Object find(String name) {
        return database
                .jdbc()
                .query(
                        "select kind, content from " + StoredPluginSettings.TABLE + WHERE,
                        (row, number) -> new SettingValue(row.getString(1), row.getString(2)).value(),
                        scope,
                        name)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static String checked(@Nullable String key) {
        if (key == null || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A setting's key has 1 to " + LONGEST_KEY + " letters: " + key);
        }
        return key;
    }
}
