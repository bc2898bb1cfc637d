package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.core.bean.EntityObject;

/** Confluence 10.2 API, signature only. */
public class ConfluenceEntityObject extends EntityObject {
    private ConfluenceUser creator;
    private ConfluenceUser lastModifier;

    public ConfluenceUser getCreator() {
        return creator;
    }

    public void setCreator(ConfluenceUser creator) {
        this.creator = creator;
    }

    public ConfluenceUser getLastModifier() {
        return lastModifier;
    }

    public void setLastModifier(ConfluenceUser lastModifier) {
        this.lastModifier = lastModifier;
    }

    public boolean isPersistent() {
        return getId() != 0;
    }
}
