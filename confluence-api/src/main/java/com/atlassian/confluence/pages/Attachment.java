package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;

/** Confluence 10.2 API, signature only. */
public class Attachment extends SpaceContentEntityObject {
    private String mediaType;
    private long fileSize;
    private String comment;
    private ContentEntityObject container;

    public Attachment(String fileName, String mediaType, long fileSize, String comment) {
        setTitle(fileName);
        this.mediaType = mediaType;
        this.fileSize = fileSize;
        this.comment = comment;
    }

    public String getFileName() {
        return getTitle();
    }

    public String getMediaType() {
        return mediaType;
    }

    public long getFileSize() {
        return fileSize;
    }

    public void setFileSize(long fileSize) {
        this.fileSize = fileSize;
    }

    public String comment() {
        return comment;
    }

    public ContentEntityObject getContainer() {
        return container;
    }

    public void setContainer(ContentEntityObject container) {
        this.container = container;
    }

    @Override
    public String getUrlPath() {
        return "/pages/viewpageattachments.action?pageId=" + (container == null ? 0 : container.getId());
    }
}
