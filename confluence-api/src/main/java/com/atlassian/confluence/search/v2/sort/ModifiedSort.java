package com.atlassian.confluence.search.v2.sort;

/** Confluence 10.2 API, signature only. */
public class ModifiedSort extends AbstractSort {
    public static final ModifiedSort DESCENDING = new ModifiedSort(Order.DESCENDING);
    public static final ModifiedSort ASCENDING = new ModifiedSort(Order.ASCENDING);
    public static final ModifiedSort DEFAULT = DESCENDING;

    public ModifiedSort(Order order) {
        super("modified", order);
    }
}
