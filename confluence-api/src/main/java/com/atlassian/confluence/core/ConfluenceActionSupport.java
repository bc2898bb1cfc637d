package com.atlassian.confluence.core;

import com.atlassian.confluence.themes.GlobalHelper;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;

/** Confluence 10.2 API, signature only. */
public class ConfluenceActionSupport extends AbstractI18nActionSupport {
    private static final long serialVersionUID = 1L;

    private transient HttpServletRequest activeRequest;
    private transient GlobalHelper helper;

    public String doDefault() throws Exception {
        return INPUT;
    }

    public HttpServletRequest getActiveRequest() {
        return activeRequest;
    }

    public ConfluenceUser getAuthenticatedUser() {
        return AuthenticatedUserThreadLocal.get();
    }

    public GlobalHelper getHelper() {
        return helper;
    }

    public boolean isPermitted() {
        return true;
    }

    public void useRequest(HttpServletRequest activeRequest, GlobalHelper helper) {
        this.activeRequest = activeRequest;
        this.helper = helper;
    }
}
