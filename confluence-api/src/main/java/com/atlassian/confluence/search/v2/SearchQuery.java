package com.atlassian.confluence.search.v2;

import java.util.List;

/** Confluence 10.2 API, signature only. */
public interface SearchQuery {
    String getKey();

    List<?> getParameters();

    default SearchQuery expand() {
        return this;
    }
}
