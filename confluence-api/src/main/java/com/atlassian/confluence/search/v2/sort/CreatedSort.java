package com.atlassian.confluence.search.v2.sort;

/** Confluence 10.2 API, signature only. */
public class CreatedSort extends AbstractSort {
    public static final CreatedSort DESCENDING = new CreatedSort(Order.DESCENDING);
    public static final CreatedSort ASCENDING = new CreatedSort(Order.ASCENDING);
    public static final CreatedSort DEFAULT = DESCENDING;

    public CreatedSort(Order order) {
        super("created", order);
    }
}
