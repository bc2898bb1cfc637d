package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Attachment;
import java.util.List;

/** Confluence 10.2 API, signature only. */
public class AttachmentEvent extends ContentEvent {
    private final Attachment attachment;

    public AttachmentEvent(Attachment attachment, boolean suppressNotifications) {
        super(suppressNotifications);
        this.attachment = attachment;
    }

    public List<Attachment> getAttachments() {
        return List.of(attachment);
    }

    @Override
    public ContentEntityObject getContent() {
        return attachment.getContainer();
    }
}
