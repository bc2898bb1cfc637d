package com.atlassian.confluence.search.v2;

/** Confluence 10.2 API, signature only. */
public interface SearchSort {
    String getKey();

    Order getOrder();

    /** Confluence 10.2 API, signature only. */
    enum Order {
        ASCENDING,
        DESCENDING
    }
}
