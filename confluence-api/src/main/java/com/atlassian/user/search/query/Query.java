package com.atlassian.user.search.query;

/** Confluence 10.2 API, signature only. */
public interface Query<T> {}
