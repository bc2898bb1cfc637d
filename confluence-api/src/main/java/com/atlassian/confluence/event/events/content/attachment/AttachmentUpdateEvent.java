package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;

/** Confluence 10.2 API, signature only. */
public class AttachmentUpdateEvent extends AttachmentEvent {
    public AttachmentUpdateEvent(Attachment attachment, boolean suppressNotifications) {
        super(attachment, suppressNotifications);
    }
}
