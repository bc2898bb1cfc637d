package org.delbar.workbench.search;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import java.util.Iterator;
import java.util.List;

/** CQL for plugins, for the person of their thread. Nothing is expanded: contents have an id and a title. */
public final class CqlService implements CQLSearchService {

    private final CqlSearch search;

    public CqlService(CqlSearch search) {
        this.search = search;
    }

    @Override
    public PageResponse<Content> searchContent(String cqlInput, PageRequest pageRequest, Expansion... expansions) {
        Found found = search.find(cqlInput, null, null, pageRequest.getStart(), pageRequest.getLimit());
        List<Content> contents = found.hits().stream()
                .map(hit -> new Content(new ContentId(hit.content().getId()), hit.title()))
                .toList();
        return new Part(contents, found.hasMore(), pageRequest);
    }

    @Override
    public int countContent(String cqlInput) {
        return search.find(cqlInput, null, null, 0, 0).total();
    }

    private record Part(List<Content> results, boolean more, PageRequest request) implements PageResponse<Content> {

        @Override
        public List<Content> getResults() {
            return results;
        }

        @Override
        public int size() {
            return results.size();
        }

        @Override
        public boolean hasMore() {
            return more;
        }

        @Override
        public PageRequest getPageRequest() {
            return request;
        }

        @Override
        public Iterator<Content> iterator() {
            return results.iterator();
        }
    }
}
