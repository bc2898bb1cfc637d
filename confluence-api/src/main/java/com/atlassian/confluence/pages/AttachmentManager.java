package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Confluence 10.2 API, signature only. */
public interface AttachmentManager {
    Attachment getAttachment(long id);

    List<Attachment> getLatestVersionsOfAttachments(ContentEntityObject content);

    InputStream getAttachmentData(Attachment attachment);

    void saveAttachment(Attachment attachment, Attachment previousVersion, InputStream attachmentData)
            throws IOException;
}
