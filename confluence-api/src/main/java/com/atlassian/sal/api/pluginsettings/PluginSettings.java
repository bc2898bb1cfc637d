package com.atlassian.sal.api.pluginsettings;

/** Confluence 10.2 API, signature only. */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
