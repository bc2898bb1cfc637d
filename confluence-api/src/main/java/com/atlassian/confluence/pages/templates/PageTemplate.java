package com.atlassian.confluence.pages.templates;

/** Confluence 10.2 API, signature only. */
public class PageTemplate {
    private final long id;
    private final String name;
    private final String content;

    public PageTemplate(long id, String name, String content) {
        this.id = id;
        this.name = name;
        this.content = content;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getContent() {
        return content;
    }
}
