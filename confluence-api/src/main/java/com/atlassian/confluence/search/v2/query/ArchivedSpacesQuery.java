package com.atlassian.confluence.search.v2.query;

import com.atlassian.confluence.search.v2.SearchQuery;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.List;

/** Confluence 10.2 API, signature only. */
public class ArchivedSpacesQuery implements SearchQuery {
    private final boolean inverse;

    public ArchivedSpacesQuery(boolean inverse, SpaceManager spaceManager) {
        this.inverse = inverse;
    }

    @Override
    public String getKey() {
        return "archivedSpaces";
    }

    @Override
    public List<?> getParameters() {
        return List.of(inverse);
    }

    public boolean inverse() {
        return inverse;
    }
}
