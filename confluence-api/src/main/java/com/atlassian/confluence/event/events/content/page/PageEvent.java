package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/** Confluence 10.2 API, signature only. */
public class PageEvent extends ContentEvent {
    private final Page page;

    public PageEvent(Page page, boolean suppressNotifications) {
        super(suppressNotifications);
        this.page = page;
    }

    public Page getPage() {
        return page;
    }

    @Override
    public ContentEntityObject getContent() {
        return page;
    }
}
