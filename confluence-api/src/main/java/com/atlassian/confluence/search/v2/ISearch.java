package com.atlassian.confluence.search.v2;

/** Confluence 10.2 API, signature only. */
public interface ISearch {
    SearchQuery getQuery();

    SearchSort getSort();

    int getStartOffset();

    int getLimit();

    /** Confluence 10.2 API, signature only. */
    interface Builder<SEARCH extends ISearch> {
        SEARCH build();
    }
}
