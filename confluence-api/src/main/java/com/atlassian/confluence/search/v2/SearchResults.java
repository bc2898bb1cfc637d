package com.atlassian.confluence.search.v2;

import java.util.Iterator;
import java.util.List;

/** Confluence 10.2 API, signature only. */
public interface SearchResults extends Iterable<SearchResult> {
    int getUnfilteredResultsCount();

    int size();

    @Override
    Iterator<SearchResult> iterator();

    List<SearchResult> getAll();

    boolean isLastPage();
}
