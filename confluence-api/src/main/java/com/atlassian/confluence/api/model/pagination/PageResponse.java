package com.atlassian.confluence.api.model.pagination;

import java.util.List;

/** Confluence 10.2 API, signature only. */
public interface PageResponse<T> extends Iterable<T> {
    List<T> getResults();

    int size();

    boolean hasMore();

    PageRequest getPageRequest();
}
