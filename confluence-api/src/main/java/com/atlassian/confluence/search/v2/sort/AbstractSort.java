package com.atlassian.confluence.search.v2.sort;

import com.atlassian.confluence.search.v2.SearchSort;

/** Confluence 10.2 API, signature only. */
public abstract class AbstractSort implements SearchSort {
    private final String key;
    private final Order order;

    public AbstractSort(String key, Order order) {
        this.key = key;
        this.order = order;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public Order getOrder() {
        return order;
    }
}
