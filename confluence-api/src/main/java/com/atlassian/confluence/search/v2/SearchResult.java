package com.atlassian.confluence.search.v2;

import java.util.Date;

/** Confluence 10.2 API, signature only. */
public interface SearchResult {
    String getDisplayTitle();

    String getSpaceKey();

    Date getCreationDate();

    Date getLastModificationDate();
}
