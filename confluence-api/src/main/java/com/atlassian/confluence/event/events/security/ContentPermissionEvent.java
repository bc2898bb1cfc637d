package com.atlassian.confluence.event.events.security;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.security.ContentPermission;

/** Confluence 10.2 API, signature only. */
public class ContentPermissionEvent extends ContentEvent {
    private final ContentEntityObject content;

    public ContentPermissionEvent(Object src, ContentEntityObject content, ContentPermission contentPermission) {
        super(false);
        this.content = content;
    }

    @Override
    public ContentEntityObject getContent() {
        return content;
    }
}
