package com.atlassian.confluence.search.v2.query;

import com.atlassian.confluence.search.service.ContentTypeEnum;
import com.atlassian.confluence.search.v2.SearchQuery;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Confluence 10.2 API, signature only. */
public class ContentTypeQuery implements SearchQuery {
    private final Set<ContentTypeEnum> contentTypes;

    public ContentTypeQuery(ContentTypeEnum contentType) {
        this.contentTypes = Set.of(contentType);
    }

    public ContentTypeQuery(Collection<ContentTypeEnum> contentTypes) {
        this.contentTypes = new LinkedHashSet<>(contentTypes);
    }

    @Override
    public String getKey() {
        return "contentType";
    }

    @Override
    public List<?> getParameters() {
        return List.copyOf(contentTypes);
    }

    public Set<ContentTypeEnum> getContentTypes() {
        return contentTypes;
    }
}
