package org.delbar.workbench.search;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

/**
 * Finds content for the person of this thread: what they may not view is neither shown nor counted, and comments and
 * files are for those who may view their page. What archived spaces have is left out, as in Confluence.
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

    public Found find(Query query, Order order, int start, int limit) {
        List<BytesRef> keys = readableSpaces();
        if (keys.isEmpty()) {
            return new Found(List.of(), start, 0);
        }
        Query readable = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermInSetQuery(Fields.SPACE, keys), Occur.FILTER)
                .build();
        List<Place> visible = visible(index.look(searcher -> places(searcher, readable, order)));
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

    private List<Place> visible(List<Place> places) {
        List<AbstractPage> units =
                places.stream().map(Place::unit).distinct().map(Findable::bare).toList();
        List<AbstractPage> visible =
                permissions.getPermittedEntities(AuthenticatedUserThreadLocal.get(), Permission.VIEW, units);
        Set<Long> ids = visible.stream().map(AbstractPage::getId).collect(Collectors.toSet());
        return places.stream().filter(place -> ids.contains(place.unit())).toList();
    }

    private List<Hit> read(List<Place> places) {
        Map<Long, AbstractPage> units = findable.units(
                places.stream().filter(Search::isUnit).map(Place::id).toList());
        List<Hit> hits = new ArrayList<>();
        for (Place place : places) {
            ContentEntityObject content =
                    isUnit(place) ? units.get(place.id()) : findable.part(place.id(), place.kind());
            if (content != null) {
                hits.add(new Hit(content));
            }
        }
        return hits;
    }

    private static boolean isUnit(Place place) {
        return place.id() == place.unit();
    }
}
