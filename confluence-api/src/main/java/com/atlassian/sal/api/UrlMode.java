package com.atlassian.sal.api;

/** Confluence 10.2 API, signature only. */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
