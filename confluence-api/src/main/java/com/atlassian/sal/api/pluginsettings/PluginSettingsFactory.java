package com.atlassian.sal.api.pluginsettings;

/** Confluence 10.2 API, signature only. */
public interface PluginSettingsFactory {
    PluginSettings createSettingsForKey(String key);

    PluginSettings createGlobalSettings();
}
