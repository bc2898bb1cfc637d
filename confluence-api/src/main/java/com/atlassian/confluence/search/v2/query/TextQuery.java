package com.atlassian.confluence.search.v2.query;

import com.atlassian.confluence.search.v2.SearchQuery;
import java.util.List;

/** Confluence 10.2 API, signature only. */
public class TextQuery implements SearchQuery {
    private final String query;

    public TextQuery(String query) {
        this.query = query;
    }

    @Override
    public String getKey() {
        return "text";
    }

    @Override
    public List<?> getParameters() {
        return List.of(query);
    }

    public String getQuery() {
        return query;
    }
}
