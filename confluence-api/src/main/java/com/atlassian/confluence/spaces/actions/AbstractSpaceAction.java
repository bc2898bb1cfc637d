package com.atlassian.confluence.spaces.actions;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.atlassian.confluence.spaces.Space;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Confluence 10.2 API, signature only. */
public abstract class AbstractSpaceAction extends ConfluenceActionSupport {
    private static final long serialVersionUID = 1L;

    protected String key;
    protected transient Space space;

    public String getKey() {
        return key;
    }

    @StrutsParameter
    public void setKey(String key) {
        this.key = key;
    }

    public Space getSpace() {
        return space;
    }

    public void setSpace(Space space) {
        this.space = space;
    }

    public String getSpaceKey() {
        return space == null ? key : space.getKey();
    }
}
