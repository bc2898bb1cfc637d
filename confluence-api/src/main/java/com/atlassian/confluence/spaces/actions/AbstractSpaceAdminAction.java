package com.atlassian.confluence.spaces.actions;

/** Confluence 10.2 API, signature only. */
public abstract class AbstractSpaceAdminAction extends AbstractSpaceAction implements SpaceAware {
    private static final long serialVersionUID = 1L;

    @Override
    public String doDefault() throws Exception {
        return INPUT;
    }

    @Override
    public boolean isSpaceRequired() {
        return true;
    }

    @Override
    public boolean isViewPermissionRequired() {
        return true;
    }
}
