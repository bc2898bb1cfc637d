package org.delbar.workbench.search;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.delbar.workbench.content.Permissions;
import org.delbar.workbench.content.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * Finds content for its reader: what they may not view is neither shown nor counted, and comments and files are for
 * those who may view their page.
 */
public final class Search {

    private static final int MOST = 10_000;
    private static final Set<String> STORED = Set.of(Fields.ID, Fields.UNIT, Fields.TYPE);

    private final SearchIndex index;
    private final Spaces spaces;
    private final Findable findable;
    private final Permissions permissions;

    public Search(SearchIndex index, Spaces spaces, Findable findable, Permissions permissions) {
        this.index = index;
        this.spaces = spaces;
        this.findable = findable;
        this.permissions = permissions;
    }

    /** For the person of this thread, without what archived spaces have, as Confluence's own search. */
    public Found find(Query query, Order order, int start, int limit) {
        List<@Nullable ConfluenceUser> reader = Collections.singletonList(AuthenticatedUserThreadLocal.get());
        return find(query, order, reader, Search::isCurrent, start, limit);
    }

    /**
     * Of archived spaces too.
     *
     * @param readers each of them may view what is found; null is anonymous
     */
    public Found findEverywhere(
            Query query, Order order, List<@Nullable ConfluenceUser> readers, int start, int limit) {
        return find(query, order, readers, space -> true, start, limit);
    }

    /** As the database has it now, without what is gone; whoever asks. */
    public List<Hit> again(List<Hit> hits) {
        return read(hits.stream()
                .map(hit -> new Place(hit.content().getId(), hit.page().getLatestVersionId(), hit.kind()))
                .toList());
    }

    private Found find(
            Query query,
            Order order,
            List<@Nullable ConfluenceUser> readers,
            Predicate<Space> where,
            int start,
            int limit) {
        List<BytesRef> keys = viewable(spaces.all().stream().filter(where).toList(), readers).stream()
                .map(space -> new BytesRef(Fields.folded(space.getKey())))
                .toList();
        if (keys.isEmpty()) {
            return new Found(List.of(), start, 0);
        }
        Query readable = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermInSetQuery(Fields.SPACE, keys), Occur.FILTER)
                .build();
        List<Place> visible = visible(index.look(searcher -> places(searcher, readable, order)), readers);
        int from = Math.min(start, visible.size());
        return new Found(
                read(visible.subList(from, (int) Math.min(visible.size(), (long) from + limit))),
                start,
                visible.size());
    }

    private static boolean isCurrent(Space space) {
        return space.getSpaceStatus() != SpaceStatus.ARCHIVED;
    }

    private <T> List<T> viewable(List<T> all, List<@Nullable ConfluenceUser> readers) {
        List<T> viewable = all;
        for (ConfluenceUser reader : readers) {
            viewable = permissions.getPermittedEntities(reader, Permission.VIEW, viewable);
        }
        return viewable;
    }

    /** @param unit the page or post whose readers may see it */
    private record Place(long id, long unit, Kind kind) {}

    private static List<Place> places(IndexSearcher searcher, Query query, Order order) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Place> places = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, MOST, order.sort()).scoreDocs) {
            Document document = stored.document(hit.doc, STORED);
            places.add(new Place(
                    Long.parseLong(text(document, Fields.ID)),
                    Long.parseLong(text(document, Fields.UNIT)),
                    Kind.valueOf(text(document, Fields.TYPE).toUpperCase(Locale.ROOT))));
        }
        return places;
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNull(document.get(field));
    }

    private List<Place> visible(List<Place> places, List<@Nullable ConfluenceUser> readers) {
        List<AbstractPage> units =
                places.stream().map(Place::unit).distinct().map(Findable::bare).toList();
        Set<Long> ids =
                viewable(units, readers).stream().map(AbstractPage::getId).collect(Collectors.toSet());
        return places.stream().filter(place -> ids.contains(place.unit())).toList();
    }

    private List<Hit> read(List<Place> places) {
        Map<Long, ContentEntityObject> contents = findable.contents(places.stream()
                .collect(Collectors.groupingBy(Place::kind, Collectors.mapping(Place::id, Collectors.<Long>toList()))));
        List<Hit> hits = new ArrayList<>();
        for (Place place : places) {
            ContentEntityObject content = contents.get(place.id());
            if (content != null) {
                hits.add(new Hit(content));
            }
        }
        return hits;
    }
}
