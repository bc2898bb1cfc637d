package org.delbar.workbench.search;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.content.Permissions;
import org.delbar.workbench.content.Spaces;

/**
 * Finds pages for the person of this thread: what they may not view is neither shown nor counted. The pages of archived
 * spaces are left out, as in Confluence.
 */
public final class Search {

    private static final int MOST = 10_000;

    private final SearchIndex index;
    private final Spaces spaces;
    private final Pages pages;
    private final Permissions permissions;

    public Search(SearchIndex index, Spaces spaces, Pages pages, Permissions permissions) {
        this.index = index;
        this.spaces = spaces;
        this.pages = pages;
        this.permissions = permissions;
    }

    public Found find(Query query, Order order, int start, int limit) {
        List<BytesRef> keys = readableSpaces();
        if (keys.isEmpty()) {
            return new Found(List.of(), start, 0);
        }
        Query readable = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermInSetQuery(Fields.SPACE, keys), Occur.FILTER)
                .build();
        List<Long> visible = visible(index.look(searcher -> ids(searcher, readable, order)));
        int from = Math.min(start, visible.size());
        return new Found(
                read(visible.subList(from, (int) Math.min(visible.size(), (long) from + limit))),
                start,
                visible.size());
    }

    private List<BytesRef> readableSpaces() {
        List<Space> current = spaces.all().stream()
                .filter(space -> space.getSpaceStatus() != SpaceStatus.ARCHIVED)
                .toList();
        List<Space> readable =
                permissions.getPermittedEntities(AuthenticatedUserThreadLocal.get(), Permission.VIEW, current);
        return readable.stream()
                .map(space -> new BytesRef(Fields.folded(space.getKey())))
                .toList();
    }

    private static List<Long> ids(IndexSearcher searcher, Query query, Order order) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Long> ids = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, MOST, order.sort()).scoreDocs) {
            String id = stored.document(hit.doc, Set.of(Fields.ID)).get(Fields.ID);
            ids.add(Long.parseLong(Objects.requireNonNull(id)));
        }
        return ids;
    }

    /** Permissions ask the database where a page stands, so its id is all they need. */
    private List<Long> visible(List<Long> ids) {
        List<Page> bare = new ArrayList<>();
        for (Long id : ids) {
            Page page = new Page();
            page.setId(id);
            bare.add(page);
        }
        List<Page> visible =
                permissions.getPermittedEntities(AuthenticatedUserThreadLocal.get(), Permission.VIEW, bare);
        return visible.stream().map(Page::getId).toList();
    }

    private List<Page> read(List<Long> ids) {
        Map<Long, Page> found = new HashMap<>();
        pages.all(ids).forEach(page -> found.put(page.getId(), page));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
