package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;

/** Confluence 10.2 API, signature only. */
public class AttachmentCreateEvent extends AttachmentEvent {
    public AttachmentCreateEvent(Attachment attachment, boolean suppressNotifications) {
        super(attachment, suppressNotifications);
    }
}
