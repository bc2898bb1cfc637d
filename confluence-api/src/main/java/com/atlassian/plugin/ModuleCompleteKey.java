package com.atlassian.plugin;

/** Confluence 10.2 API, signature only. */
public final class ModuleCompleteKey {
    private final String completeKey;

    public ModuleCompleteKey(String completeKey) {
        this.completeKey = completeKey;
    }

    public String getCompleteKey() {
        return completeKey;
    }
}
