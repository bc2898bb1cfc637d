package com.atlassian.user.search;

import com.atlassian.user.search.page.Pager;

/** Confluence 10.2 API, signature only. */
public interface SearchResult<T> {
    Pager<T> pager();
}
