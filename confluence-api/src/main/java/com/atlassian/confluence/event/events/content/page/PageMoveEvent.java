package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;

/** Confluence 10.2 API, signature only. */
public class PageMoveEvent extends PageEvent {
    private final Page oldParentPage;
    private final Space oldSpace;

    public PageMoveEvent(Page page, Page oldParentPage, Space oldSpace, boolean suppressNotifications) {
        super(page, suppressNotifications);
        this.oldParentPage = oldParentPage;
        this.oldSpace = oldSpace;
    }

    public Page getOldParentPage() {
        return oldParentPage;
    }

    public Space getOldSpace() {
        return oldSpace;
    }
}
