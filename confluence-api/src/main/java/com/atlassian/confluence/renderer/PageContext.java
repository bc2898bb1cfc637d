package com.atlassian.confluence.renderer;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.renderer.RenderContext;

/** Confluence 10.2 API, signature only. */
public class PageContext extends RenderContext {
    private ContentEntityObject entity;
    private String outputType = "display";

    public PageContext() {}

    public PageContext(ContentEntityObject entity) {
        this.entity = entity;
    }

    public ContentEntityObject getEntity() {
        return entity;
    }

    public String getOutputType() {
        return outputType;
    }

    public void setOutputType(String outputType) {
        this.outputType = outputType;
    }
}
