package com.atlassian.struts.httpmethod;

/** Confluence 10.2 API, signature only. */
public enum HttpMethod {
    GET,
    POST
}
