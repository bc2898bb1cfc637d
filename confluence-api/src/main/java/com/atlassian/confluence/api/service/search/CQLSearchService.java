package com.atlassian.confluence.api.service.search;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.pagination.PageRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;

/** Confluence 10.2 API, signature only. */
public interface CQLSearchService {
    PageResponse<Content> searchContent(String cqlInput, PageRequest pageRequest, Expansion... expansions);

    int countContent(String cqlInput);
}
