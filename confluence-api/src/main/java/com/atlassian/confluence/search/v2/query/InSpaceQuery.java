package com.atlassian.confluence.search.v2.query;

import com.atlassian.confluence.search.v2.SearchQuery;
import java.util.List;
import java.util.Set;

/** Confluence 10.2 API, signature only. */
public class InSpaceQuery implements SearchQuery {
    private final List<String> spaceKeys;

    public InSpaceQuery(String spaceKey) {
        this.spaceKeys = List.of(spaceKey);
    }

    public InSpaceQuery(Set<String> spaceKeys) {
        this.spaceKeys = List.copyOf(spaceKeys);
    }

    @Override
    public String getKey() {
        return "inSpace";
    }

    @Override
    public List<String> getParameters() {
        return spaceKeys;
    }
}
