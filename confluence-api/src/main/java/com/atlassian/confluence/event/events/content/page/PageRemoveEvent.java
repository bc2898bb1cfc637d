package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Confluence 10.2 API, signature only. */
public class PageRemoveEvent extends PageEvent {
    public PageRemoveEvent(Page page, boolean suppressNotifications) {
        super(page, suppressNotifications);
    }
}
