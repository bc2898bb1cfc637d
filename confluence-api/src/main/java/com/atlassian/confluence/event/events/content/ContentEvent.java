package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;

/** Confluence 10.2 API, signature only. */
public abstract class ContentEvent {
    private final boolean suppressNotifications;

    protected ContentEvent(boolean suppressNotifications) {
        this.suppressNotifications = suppressNotifications;
    }

    public abstract ContentEntityObject getContent();

    public boolean isSuppressNotifications() {
        return suppressNotifications;
    }
}
