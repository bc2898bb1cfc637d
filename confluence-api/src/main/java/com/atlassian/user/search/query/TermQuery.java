package com.atlassian.user.search.query;

/** Confluence 10.2 API, signature only. */
public interface TermQuery<T> extends Query<T> {
    String SUBSTRING_CONTAINS = "contains";

    String getTerm();
}
