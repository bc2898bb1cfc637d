package com.atlassian.confluence.api.model.content;

import com.atlassian.confluence.api.model.content.id.ContentId;

/** Confluence 10.2 API, signature only. */
public class Content {
    private final ContentId id;
    private final String title;

    public Content(ContentId id, String title) {
        this.id = id;
        this.title = title;
    }

    public ContentId getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }
}
