package com.atlassian.webresource.api;

/** Confluence 10.2 API, signature only. */
public interface QueryParams {

    String get(String key);
}
