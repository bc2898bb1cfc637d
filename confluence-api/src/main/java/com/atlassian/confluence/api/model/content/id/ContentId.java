package com.atlassian.confluence.api.model.content.id;

/** Confluence 10.2 API, signature only. */
public class ContentId {
    private final long id;

    public ContentId(long id) {
        this.id = id;
    }

    public static ContentId of(long id) {
        return new ContentId(id);
    }

    public long asLong() {
        return id;
    }
}
