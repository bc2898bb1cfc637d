package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;

/** Confluence 10.2 API, signature only. */
public class AttachmentRemoveEvent extends AttachmentEvent {
    public AttachmentRemoveEvent(Attachment attachment, boolean suppressNotifications) {
        super(attachment, suppressNotifications);
    }
}
