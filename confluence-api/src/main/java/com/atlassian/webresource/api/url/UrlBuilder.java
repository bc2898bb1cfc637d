package com.atlassian.webresource.api.url;

/** Confluence 10.2 API, signature only. */
public interface UrlBuilder {

    void addToQueryString(String key, String value);
}
