package com.atlassian.confluence.search.v2;

import com.atlassian.bonnie.Searchable;
import java.util.List;

/** Confluence 10.2 API, signature only. */
public interface SearchManager {
    SearchResults search(ISearch search) throws InvalidSearchException;

    List<Searchable> convertToEntities(SearchResults searchResults, EntityVersionPolicy versionPolicy);

    /** Confluence 10.2 API, signature only. */
    enum EntityVersionPolicy {
        LATEST_VERSION
    }
}
