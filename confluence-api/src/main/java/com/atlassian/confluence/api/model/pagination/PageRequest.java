package com.atlassian.confluence.api.model.pagination;

/** Confluence 10.2 API, signature only. */
public interface PageRequest {
    int getStart();

    int getLimit();
}
