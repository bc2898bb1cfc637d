package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/** Confluence 10.2 API, signature only. */
public abstract class AbstractPage extends SpaceContentEntityObject {
    @Override
    public String getUrlPath() {
        return "/pages/viewpage.action?pageId=" + getId();
    }
}
