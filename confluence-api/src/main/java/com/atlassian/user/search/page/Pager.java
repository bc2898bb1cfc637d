package com.atlassian.user.search.page;

import java.util.Iterator;

/** Confluence 10.2 API, signature only. */
public interface Pager<T> extends Iterable<T> {
    @Override
    Iterator<T> iterator();
}
