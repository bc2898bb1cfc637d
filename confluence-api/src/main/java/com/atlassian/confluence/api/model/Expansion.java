package com.atlassian.confluence.api.model;

/** Confluence 10.2 API, signature only. */
public class Expansion {
    private final String propertyName;
    private final Expansions subExpansions;

    public Expansion(String propertyName) {
        this(propertyName, new Expansions());
    }

    public Expansion(String propertyName, Expansions subExpansions) {
        this.propertyName = propertyName;
        this.subExpansions = subExpansions;
    }

    public String getPropertyName() {
        return propertyName;
    }

    public Expansions getSubExpansions() {
        return subExpansions;
    }
}
