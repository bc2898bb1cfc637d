package com.atlassian.confluence.spaces;

/** Confluence 10.2 API, signature only. */
public enum SpaceStatus {
    CURRENT,
    ARCHIVED
}
