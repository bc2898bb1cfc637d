package com.atlassian.bonnie;

/** Confluence 10.2 API, signature only. */
public interface Searchable {
    long getId();
}
