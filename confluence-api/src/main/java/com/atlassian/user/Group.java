package com.atlassian.user;

/** Confluence 10.2 API, signature only. */
public interface Group {
    String getName();
}
