package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;

/** Confluence 10.2 API, signature only. */
public interface ConversionContext {
    ContentEntityObject getEntity();

    PageContext getPageContext();

    String getSpaceKey();

    String getOutputType();

    Object getProperty(String name);

    void setProperty(String name, Object value);

    boolean hasProperty(String name);
}
