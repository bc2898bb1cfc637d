package com.atlassian.confluence.search.v2.sort;

import com.atlassian.confluence.search.v2.SearchSort;

/** Confluence 10.2 API, signature only. */
public class RelevanceSort implements SearchSort {
    public RelevanceSort() {}

    @Override
    public String getKey() {
        return "relevance";
    }

    @Override
    public Order getOrder() {
        return Order.DESCENDING;
    }
}
