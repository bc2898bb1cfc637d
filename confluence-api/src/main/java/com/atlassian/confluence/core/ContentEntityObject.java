package com.atlassian.confluence.core;

import com.atlassian.bonnie.Searchable;
import com.atlassian.confluence.labels.EditableLabelable;
import com.atlassian.confluence.labels.Label;
import java.util.ArrayList;
import java.util.List;

/** Confluence 10.2 API, signature only. */
public abstract class ContentEntityObject extends ConfluenceEntityObject implements EditableLabelable, Searchable {
    private String title;
    private int version = 1;
    private ContentEntityObject originalVersion;
    private String versionComment = "";
    private boolean deleted;
    private BodyContent bodyContent;
    private List<Label> labels = new ArrayList<>();

    @Override
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDisplayTitle() {
        return title;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public ContentEntityObject getOriginalVersion() {
        return originalVersion;
    }

    public void setOriginalVersion(ContentEntityObject originalVersion) {
        this.originalVersion = originalVersion;
    }

    public boolean isLatestVersion() {
        return originalVersion == null;
    }

    public long getLatestVersionId() {
        return originalVersion == null ? getId() : originalVersion.getId();
    }

    public String getVersionComment() {
        return versionComment;
    }

    public void setVersionComment(String versionComment) {
        this.versionComment = versionComment;
    }

    public boolean isDeleted() {
        return deleted;
    }

    public void setDeleted(boolean deleted) {
        this.deleted = deleted;
    }

    public boolean isNew() {
        return version == 1;
    }

    public BodyContent getBodyContent() {
        return bodyContent;
    }

    public void setBodyContent(BodyContent bodyContent) {
        this.bodyContent = bodyContent;
    }

    @Override
    public List<Label> getLabels() {
        return labels;
    }

    public void setLabels(List<Label> labels) {
        this.labels = labels;
    }

    public abstract String getUrlPath();
}
