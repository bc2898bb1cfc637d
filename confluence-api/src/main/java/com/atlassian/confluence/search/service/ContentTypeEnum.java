package com.atlassian.confluence.search.service;

/** Confluence 10.2 API, signature only. */
public enum ContentTypeEnum {
    PAGE,
    BLOG,
    COMMENT,
    ATTACHMENT
}
