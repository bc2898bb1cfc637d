package com.atlassian.confluence.api.model.content;

/** Confluence 10.2 API, signature only. */
public final class ContentStatus {
    public static final ContentStatus DRAFT = new ContentStatus();

    private ContentStatus() {}
}
