package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/** Confluence 10.2 API, signature only. */
public class Comment extends ContentEntityObject {
    private ContentEntityObject container;

    public ContentEntityObject getContainer() {
        return container;
    }

    public void setContainer(ContentEntityObject container) {
        this.container = container;
    }

    @Override
    public String getUrlPath() {
        return (container == null ? "" : container.getUrlPath()) + "#comment-" + getId();
    }
}
