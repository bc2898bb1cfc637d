package com.atlassian.confluence.spaces.actions;

import com.atlassian.confluence.spaces.Space;

/** Confluence 10.2 API, signature only. */
public interface SpaceAware {
    void setSpace(Space space);

    boolean isSpaceRequired();

    boolean isViewPermissionRequired();
}
