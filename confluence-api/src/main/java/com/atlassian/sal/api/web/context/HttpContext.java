package com.atlassian.sal.api.web.context;

import jakarta.servlet.http.HttpServletRequest;

/** Confluence 10.2 API, signature only. */
public interface HttpContext {
    HttpServletRequest getRequest();
}
