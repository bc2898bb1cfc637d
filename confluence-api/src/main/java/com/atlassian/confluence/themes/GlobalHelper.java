package com.atlassian.confluence.themes;

/** Confluence 10.2 API, signature only. */
public class GlobalHelper {
    private final String spaceKey;

    public GlobalHelper(String spaceKey) {
        this.spaceKey = spaceKey;
    }

    public String getSpaceKey() {
        return spaceKey;
    }
}
