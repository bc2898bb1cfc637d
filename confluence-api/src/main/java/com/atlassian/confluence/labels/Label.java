package com.atlassian.confluence.labels;

/** Confluence 10.2 API, signature only. */
public class Label {
    private final String name;

    public Label(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }
}
