package com.atlassian.confluence.setup.settings;

/** Confluence 10.2 API, signature only. */
public interface SettingsManager {
    Settings getGlobalSettings();
}
