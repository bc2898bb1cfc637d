package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Confluence 10.2 API, signature only. */
public class PageCreateEvent extends PageEvent {
    public PageCreateEvent(Page page, boolean suppressNotifications) {
        super(page, suppressNotifications);
    }
}
