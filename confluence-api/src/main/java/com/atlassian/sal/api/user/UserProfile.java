package com.atlassian.sal.api.user;

/** Confluence 10.2 API, signature only. */
public interface UserProfile {
    UserKey getUserKey();

    String getUsername();

    String getFullName();

    String getEmail();
}
