package org.delbar.workbench.search.api;

import com.atlassian.confluence.search.service.ContentTypeEnum;
import com.atlassian.confluence.search.v2.InvalidSearchException;
import com.atlassian.confluence.search.v2.SearchQuery;
import com.atlassian.confluence.search.v2.query.ArchivedSpacesQuery;
import com.atlassian.confluence.search.v2.query.BooleanQuery;
import com.atlassian.confluence.search.v2.query.ContentPermissionsQuery;
import com.atlassian.confluence.search.v2.query.ContentTypeQuery;
import com.atlassian.confluence.search.v2.query.InSpaceQuery;
import com.atlassian.confluence.search.v2.query.LabelQuery;
import com.atlassian.confluence.search.v2.query.TextQuery;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.delbar.workbench.search.Fields;
import org.delbar.workbench.search.Kind;
import org.delbar.workbench.search.WordsQuery;
import org.jspecify.annotations.Nullable;

/** What a plugin's query means for the index, and who must be allowed to view what it finds. */
final class PluginQuery {

    private static final String GLOBAL = "global:";

    private final SpaceManager spaces;
    private final List<@Nullable ConfluenceUser> readers = new ArrayList<>();
    private final Query query;

    private PluginQuery(@Nullable SearchQuery asked, SpaceManager spaces) throws InvalidSearchException {
        this.spaces = spaces;
        this.query = query(asked, true);
    }

    static PluginQuery of(@Nullable SearchQuery asked, SpaceManager spaces) throws InvalidSearchException {
        return new PluginQuery(asked, spaces);
    }

    Query query() {
        return query;
    }

    /** Null among them is anonymous; nobody when the query names nobody. */
    List<@Nullable ConfluenceUser> readers() {
        return readers;
    }

    /** @param always whether all that is found fits this part */
    private Query query(@Nullable SearchQuery asked, boolean always) throws InvalidSearchException {
        if (asked == null) {
            throw new InvalidSearchException("A search needs a query");
        }
        if (asked instanceof BooleanQuery parts) {
            return together(parts, always);
        }
        if (asked instanceof ContentPermissionsQuery permissions) {
            return reader(permissions.user(), always);
        }
        if (asked instanceof SpacesOf own) {
            return reader(own.reader(), always);
        }
        if (asked instanceof TextQuery text) {
            return WordsQuery.anywhere(text.getQuery());
        }
        if (asked instanceof LabelQuery label) {
            return any(Fields.LABEL, List.of(name(label)));
        }
        if (asked instanceof InSpaceQuery space) {
            return any(Fields.SPACE, space.getParameters());
        }
        if (asked instanceof ContentTypeQuery types) {
            return any(
                    Fields.TYPE,
                    types.getContentTypes().stream()
                            .map(type -> kind(type).word())
                            .toList());
        }
        if (asked instanceof ArchivedSpacesQuery archived) {
            Query inArchived = any(Fields.SPACE, spaces.getAllSpaceKeys(SpaceStatus.ARCHIVED));
            return archived.inverse() ? inArchived : without(inArchived);
        }
        return expanded(asked, always);
    }

    /** A query of a plugin's own may say itself which known ones it consists of. */
    private Query expanded(SearchQuery asked, boolean always) throws InvalidSearchException {
        SearchQuery expanded = asked.expand();
        if (expanded == null || expanded.getClass() == asked.getClass()) {
            throw new InvalidSearchException("The workbench does not know the query "
                    + asked.getClass().getName() + ". It knows those for text, label, space, content type, archived"
                    + " spaces and permissions, joined by BooleanQuery, and what expands to these");
        }
        return query(expanded, always);
    }

    private Query together(BooleanQuery parts, boolean always) throws InvalidSearchException {
        if (parts.getParameters().isEmpty()) {
            throw new InvalidSearchException("A BooleanQuery needs a part");
        }
        org.apache.lucene.search.BooleanQuery.Builder all = new org.apache.lucene.search.BooleanQuery.Builder();
        for (SearchQuery each : parts.getMustQueries()) {
            all.add(query(each, always), Occur.MUST);
        }
        for (SearchQuery each : parts.getShouldQueries()) {
            all.add(query(each, false), Occur.SHOULD);
        }
        for (SearchQuery each : parts.getMustNotQueries()) {
            all.add(query(each, false), Occur.MUST_NOT);
        }
        if (parts.getMustQueries().isEmpty() && parts.getShouldQueries().isEmpty()) {
            all.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return all.build();
    }

    private Query reader(@Nullable ConfluenceUser reader, boolean always) throws InvalidSearchException {
        if (!always) {
            throw new InvalidSearchException("What somebody may view is asked of a whole search: a permission query"
                    + " stands among the “must” of a BooleanQuery, not among its “should” or “must not”");
        }
        readers.add(reader);
        return new MatchAllDocsQuery();
    }

    private static String name(LabelQuery query) throws InvalidSearchException {
        String label = query.getLabelAsString();
        String name = label.startsWith(GLOBAL) ? label.substring(GLOBAL.length()) : label;
        if (name.contains(":")) {
            throw new InvalidSearchException("The workbench has global labels only, none like " + label);
        }
        return name;
    }

    private static Kind kind(ContentTypeEnum type) {
        return switch (type) {
            case PAGE -> Kind.PAGE;
            case BLOG -> Kind.BLOGPOST;
            case COMMENT -> Kind.COMMENT;
            case ATTACHMENT -> Kind.ATTACHMENT;
        };
    }

    private static Query any(String field, Collection<String> values) {
        return new TermInSetQuery(
                field,
                values.stream().map(each -> new BytesRef(Fields.folded(each))).toList());
    }

    private static Query without(Query query) {
        return new org.apache.lucene.search.BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.MUST)
                .add(query, Occur.MUST_NOT)
                .build();
    }
}
