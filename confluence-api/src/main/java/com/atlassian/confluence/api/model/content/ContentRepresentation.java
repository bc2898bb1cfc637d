package com.atlassian.confluence.api.model.content;

/** Confluence 10.2 API, signature only. */
public final class ContentRepresentation {
    public static final ContentRepresentation STORAGE = new ContentRepresentation();

    private ContentRepresentation() {}
}
