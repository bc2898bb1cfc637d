package com.atlassian.confluence.search.v2.sort;

/** Confluence 10.2 API, signature only. */
public class TitleSort extends AbstractSort {
    public static final TitleSort DESCENDING = new TitleSort(Order.DESCENDING);
    public static final TitleSort ASCENDING = new TitleSort(Order.ASCENDING);
    public static final TitleSort DEFAULT = ASCENDING;

    public TitleSort(Order order) {
        super("title", order);
    }
}
