package com.atlassian.user;

/** Confluence 10.2 API, signature only. */
public interface User {
    String getName();

    String getFullName();

    String getEmail();
}
