package com.atlassian.confluence.api.model;

/** Confluence 10.2 API, signature only. */
public class Expansion {
    private final String propertyName;

    public Expansion(String propertyName) {
        this.propertyName = propertyName;
    }

    public String getPropertyName() {
        return propertyName;
    }
}
